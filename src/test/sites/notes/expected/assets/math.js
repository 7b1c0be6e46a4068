// Asks for the fonts of formulas before their stylesheet does, so that nothing moves when they come. Not from a disk,
// where browsers forbid it.
(() => {
  const script = document.currentScript;
  if (!location.protocol.startsWith('http')) {
    return;
  }
  for (const name of new Set(script.dataset.fonts.split(' '))) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
    link.href = new URL(`katex/fonts/KaTeX_${name}.woff2`, script.src);
    document.head.append(link);
  }
})();
