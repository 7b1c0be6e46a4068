// Runs before anything is painted: says that scripts work, and takes up the colors that the reader chose.
(() => {
  const root = document.documentElement;
  const site = new URL('..', document.currentScript.src).pathname;
  root.classList.add('js');
  root.dataset.site = site;
  try {
    const chosen = localStorage.getItem(`offprint:${site}:theme`);
    if (chosen === 'dark' || chosen === 'light') {
      root.dataset.theme = chosen;
    }
  } catch {
    // a browser may keep nothing: the colors of the system stay
  }
})();
