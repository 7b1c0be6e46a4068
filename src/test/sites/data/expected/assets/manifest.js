// Names the manifest where there is a server: browsers refuse it to pages from a disk, and say so.
if (location.protocol.startsWith("http")) {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = new URL("site.webmanifest", document.currentScript.src).href;
  document.head.append(link);
}
