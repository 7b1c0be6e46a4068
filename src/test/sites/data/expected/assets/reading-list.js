// The page of the reading list: what is kept in this browser, and its citations as BibTeX.
(() => {
  const site = document.documentElement.dataset.site;
  const store = `offprint:${site}:papers`;
  const shelf = document.getElementById('_shelf');
  const status = document.getElementById('_shelf-status');
  const exporting = document.getElementById('_export');
  const clearing = document.getElementById('_clear');

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
    } catch {
      status.textContent = 'This browser keeps nothing.';
    }
  };

  const path = (key) => `papers/${encodeURIComponent(key)}.html`;

  const button = (text, label, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'tool';
    made.textContent = text;
    made.setAttribute('aria-label', label);
    made.addEventListener('click', act);
    return made;
  };

  const change = (key, edit) => {
    const papers = load();
    if (papers[key]) {
      edit(papers[key]);
      if (!papers[key].save && !papers[key].read) {
        delete papers[key];
      }
      keep(papers);
    }
    show();
  };

  const row = ([key, paper]) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = path(key);
    link.dir = 'auto';
    link.textContent = paper.title;
    const tools = document.createElement('span');
    tools.className = 'tools';
    tools.append(
      button(paper.read ? 'Read' : 'Mark as read', `${paper.read ? 'Read' : 'Mark as read'}: ${paper.title}`, () =>
        change(key, (kept) => {
          kept.read = !kept.read;
        }),
      ),
      button('Remove', `Remove: ${paper.title}`, () =>
        change(key, (kept) => {
          kept.save = false;
          kept.read = false;
        }),
      ),
    );
    item.append(link, ' ', tools);
    return item;
  };

  const section = (heading, entries) => {
    if (entries.length === 0) {
      return [];
    }
    const head = document.createElement('h2');
    head.textContent = `${heading} (${entries.length})`;
    const list = document.createElement('ul');
    list.className = 'titles';
    list.append(...entries.map(row));
    return [head, list];
  };

  const show = () => {
    const entries = Object.entries(load());
    const toRead = entries.filter(([, paper]) => !paper.read);
    const read = entries.filter(([, paper]) => paper.read);
    shelf.replaceChildren(...section('To read', toRead), ...section('Read', read));
    status.textContent =
      entries.length === 0 ? 'Nothing is here yet. “Save” beside a paper puts it here.' : '';
    exporting.disabled = clearing.disabled = entries.length === 0;
  };

  /** The entry that the paper's own page shows; without it the title and the address. */
  const bibtex = async (key, title) => {
    try {
      const answer = await fetch(path(key));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const entry = page.getElementById('_bibtex');
      if (answer.ok && entry) {
        return entry.textContent.trim();
      }
    } catch {
      // from a disk, pages cannot be read by others
    }
    const safe = title.replace(/[\\{}%&#_$~^]/g, ' ').replace(/\s+/g, ' ');
    return `@misc{${key},\n  title = {{${safe}}},\n  url = {${new URL(path(key), location.href).href}}\n}`;
  };

  exporting.addEventListener('click', async () => {
    exporting.disabled = true;
    const entries = [];
    for (const [key, paper] of Object.entries(load())) {
      entries.push(await bibtex(key, paper.title));
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`${entries.join('\n\n')}\n`], { type: 'application/x-bibtex' }));
    link.download = 'reading-list.bib';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    exporting.disabled = false;
    status.textContent = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} exported.`;
  });

  clearing.addEventListener('click', () => {
    if (confirm('Forget all papers of this list?')) {
      keep({});
      show();
    }
  });
  addEventListener('storage', (event) => event.key === store && show());
  show();
})();
