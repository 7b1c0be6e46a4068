// Keys for those who like them: j and k from paper to paper, o opens, / filters, ? tells. They can be switched off.
(() => {
  const root = document.documentElement;
  const setting = `offprint:${root.dataset.site}:keys`;
  const button = document.querySelector('[data-tool="keys"]');
  const rows = [
    ['j', 'next paper'],
    ['k', 'previous paper'],
    ['o', 'open the paper'],
    ['/', 'filter this page, or all papers'],
    ['?', 'show these keys'],
  ];
  let help;

  const isOn = () => {
    try {
      return localStorage.getItem(setting) !== 'off';
    } catch {
      return true;
    }
  };

  const papers = () =>
    [...document.querySelectorAll('main .cards .title > a, main .titles > li > a:first-child')].filter(
      (link) => link.offsetParent !== null,
    );

  const step = (by) => {
    const links = papers();
    const at = links.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by;
    links[next]?.focus();
    links[next]?.scrollIntoView({ block: 'center' });
  };

  const open = () => {
    const link = document.activeElement;
    if (papers().includes(link)) {
      link.click();
    }
  };

  const filter = () => {
    const field = document.querySelector('.filter input');
    if (field && field.offsetParent !== null) {
      field.focus();
    } else {
      const all = document.querySelector('.menu a[href$="papers/index.html"]');
      if (all) {
        location.href = all.href;
      }
    }
  };

  const element = (name, text, ...children) => {
    const made = document.createElement(name);
    made.append(...(text ? [text] : []), ...children);
    return made;
  };

  const build = () => {
    const table = element('table', '', element('caption', 'Keys'));
    for (const [key, does] of rows) {
      const head = element('th', '', element('kbd', key));
      head.scope = 'row';
      table.append(element('tr', '', head, element('td', does)));
    }
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = isOn();
    box.addEventListener('change', () => {
      try {
        localStorage.setItem(setting, box.checked ? 'on' : 'off');
      } catch {
        // nothing is remembered here
      }
    });
    const close = element('button', 'Close');
    close.type = 'button';
    close.addEventListener('click', () => help.close());
    help = element('dialog', '', table, element('p', '', element('label', '', box, ' Use these keys')), close);
    help.className = 'keys';
    help.setAttribute('aria-label', 'Keyboard');
    document.body.append(help);
  };

  const tell = () => {
    if (!help) {
      build();
    }
    help.showModal();
  };

  const actions = { j: () => step(1), k: () => step(-1), o: open, '/': filter, '?': tell };

  document.addEventListener('keydown', (event) => {
    const busy = event.target.closest?.('input, textarea, select, [contenteditable], dialog');
    const action = actions[event.key];
    if (action && !busy && !event.ctrlKey && !event.metaKey && !event.altKey && isOn()) {
      event.preventDefault();
      action();
    }
  });
  button?.addEventListener('click', tell);
})();
