// The field that shows only those papers of a page in which all its words stand.
(() => {
  const form = document.querySelector('.filter');
  const field = form?.querySelector('input');
  const status = form?.querySelector('output');
  if (!field) {
    return;
  }
  const fold = (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase();
  const items = [...document.querySelectorAll('main .cards > li, main .rest .titles > li')].map((item) => ({
    item,
    text: fold(item.textContent),
  }));
  const groups = [...document.querySelectorAll('main .group')];

  const apply = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, text } of items) {
      item.hidden = !words.every((word) => text.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector('.cards > li:not([hidden]), .titles > li:not([hidden])');
    }
    status.textContent = words.length === 0 ? '' : `${shown} of ${items.length} on this page`;
  };

  field.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.value = '';
      apply();
    }
  });
  if (field.value) {
    apply();
  }
})();
