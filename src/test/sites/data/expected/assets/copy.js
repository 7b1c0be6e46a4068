// Buttons that copy: data-copy names the element whose text is meant, or nothing for the address of the page.
(() => {
  const say = (button, text) => {
    const before = button.textContent;
    button.textContent = text;
    button.disabled = true;
    setTimeout(() => {
      button.textContent = before;
      button.disabled = false;
      button.focus();
    }, 1500);
  };

  const address = () => document.querySelector('link[rel="canonical"]')?.href ?? location.href.replace(/#.*/, '');

  for (const button of document.querySelectorAll('[data-copy]')) {
    button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(source ? source.textContent.trim() : address());
        say(button, 'Copied');
      } catch {
        say(button, 'Not copied');
      }
    });
  }
})();
