// Meetings between two builds: adds the reader's own time where that is another than the group's, and moves a meeting
// that is over from the meetings to come to those that were.
(() => {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

  // Minutes by which the clock of a zone is ahead, as in "+01:00".
  const ahead = (text) => {
    const found = /([+-])(\d\d):(\d\d)$/.exec(text);
    return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
  };

  for (const time of document.querySelectorAll('.when time[datetime*="T"]')) {
    const start = new Date(time.dateTime);
    if (Number.isNaN(start.getTime()) || ahead(time.dateTime) === -start.getTimezoneOffset()) {
      continue;
    }
    const own = document.createElement('span');
    own.className = 'own-time';
    own.textContent = `, for you ${start.toLocaleString(document.documentElement.lang, {
      weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    })}`;
    (time.nextElementSibling ?? time).after(own);
  }

  const upcoming = document.querySelector('.upcoming .meetings');
  if (upcoming) {
    const over = [...upcoming.children].filter((meeting) => meeting.dataset.over < today);
    if (over.length > 0) {
      let past = document.querySelector('.past');
      if (!past) {
        past = document.createElement('section');
        past.className = 'past';
        past.innerHTML = '<h2 id="_past">Past</h2>';
        past.setAttribute('aria-labelledby', '_past');
        document.querySelector('.upcoming').after(past);
      }
      const list = document.createElement('ul');
      list.className = 'meetings';
      past.querySelector('h2').after(list);
      for (const meeting of over.reverse()) {
        meeting.querySelector('span.state')?.remove();
        list.append(meeting);
      }
      if (upcoming.children.length === 0) {
        const none = document.createElement('p');
        none.className = 'none';
        none.textContent = 'No meeting is planned at the moment.';
        upcoming.replaceWith(none);
      }
    }
  }

  // On the home page those that are over go, as long as one remains.
  const next = document.querySelector('.next-meeting');
  if (next) {
    const all = [...next.querySelectorAll('[data-over]')];
    const over = all.filter((meeting) => meeting.dataset.over < today);
    if (over.length === all.length && all.length > 1) {
      const heading = next.querySelector('[data-past]');
      heading.textContent = heading.dataset.past;
    } else if (over.length < all.length) {
      over.forEach((meeting) => meeting.remove());
    }
  }
})();
