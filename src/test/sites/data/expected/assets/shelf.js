// Papers that a reader puts aside or has read, kept in this browser and nowhere else.
(() => {
  const store = `offprint:${document.documentElement.dataset.site}:papers`;

  const load = () => {
    try {
      return JSON.parse(localStorage.getItem(store) ?? '{}') ?? {};
    } catch {
      return {};
    }
  };

  const keep = (papers) => {
    try {
      localStorage.setItem(store, JSON.stringify(papers));
      return true;
    } catch {
      return false;
    }
  };

  /** The paper that a button belongs to: that of its card, or that of the page. */
  const paperOf = (button) => {
    const link = button.closest('li')?.querySelector('.title a');
    const title = link?.textContent ?? document.querySelector('main h1').textContent;
    const file = (link ?? location).href.replace(/[?#].*/, '').replace(/.*\//, '');
    return { key: file.replace(/\.html$/, ''), title: title.trim() };
  };

  const labels = {
    save: ['Save', 'Saved'],
    read: ['Mark as read', 'Read'],
  };

  const show = (button, papers) => {
    const { key, title } = paperOf(button);
    const mark = button.dataset.mark;
    const isOn = Boolean(papers[key]?.[mark]);
    const isRead = mark === 'save' && button.closest('.cards') && papers[key]?.read;
    button.textContent = isRead ? 'Read' : labels[mark][isOn ? 1 : 0];
    button.setAttribute('aria-pressed', String(isOn));
    button.setAttribute('aria-label', `${button.textContent}: ${title}`);
    button.closest('li')?.classList.toggle('is-read', Boolean(papers[key]?.read));
  };

  const buttons = [...document.querySelectorAll('[data-mark]')];

  const showAll = () => {
    const papers = load();
    buttons.forEach((button) => show(button, papers));
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      const papers = load();
      const { key, title } = paperOf(button);
      const paper = papers[key] ?? { title };
      paper[button.dataset.mark] = !paper[button.dataset.mark];
      papers[key] = paper;
      if (!paper.save && !paper.read) {
        delete papers[key];
      }
      if (!keep(papers)) {
        button.disabled = true;
        button.textContent = 'Not kept';
        return;
      }
      showAll();
    });
  }
  addEventListener('storage', (event) => event.key === store && showAll());
  addEventListener('pageshow', (event) => event.persisted && showAll());
  showAll();
})();
