// The button that changes between the colors of the system, light and dark, and remembers.
(() => {
  const root = document.documentElement;
  const button = document.querySelector('[data-tool="theme"]');
  const key = `offprint:${root.dataset.site}:theme`;
  const next = { auto: 'light', light: 'dark', dark: 'auto' };
  if (!button) {
    return;
  }

  const show = () => {
    button.querySelector('[data-now]').textContent = root.dataset.theme ?? 'auto';
  };

  button.addEventListener('click', () => {
    const theme = next[root.dataset.theme ?? 'auto'];
    if (theme === 'auto') {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = theme;
    }
    try {
      localStorage.setItem(key, theme);
    } catch {
      // it holds for this page only
    }
    show();
  });
  show();
})();
