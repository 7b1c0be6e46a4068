// Meetings between two builds: adds the reader's own time where that is another than the group's, and moves a meeting
// that is over from those to come to those that were. It stands before the first meeting of a page and sees each as it
// arrives, before anything is painted, so that nothing moves under the reader's eyes.
(() => {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  const over = [];

  // Minutes by which a clock is ahead of UTC, as in "+01:00".
  const ahead = (text) => {
    const found = /([+-])(\d\d):(\d\d)$/.exec(text);
    return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
  };

  const tellOwnTime = (zone) => {
    zone.dataset.seen = '';
    const time = zone.previousElementSibling;
    const start = new Date(time?.dateTime);
    if (Number.isNaN(start.getTime()) || ahead(time.dateTime) === -start.getTimezoneOffset()) {
      return;
    }
    const own = document.createElement('span');
    own.className = 'own-time';
    own.textContent = `, for you ${start.toLocaleString(document.documentElement.lang, {
      weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    })}`;
    zone.after(own);
  };

  // The schedule: what is over waits until the list arrives to which it belongs.
  const sort = () => {
    for (const meeting of document.querySelectorAll('.upcoming .meetings > [data-over]')) {
      if (meeting.dataset.over < today) {
        meeting.remove();
        over.unshift(meeting);
      }
    }
    const heading = document.querySelector('.past > h2');
    if (heading && over.length > 0) {
      heading.parentElement.hidden = false;
      let list = heading.nextElementSibling;
      if (!list?.classList.contains('moved')) {
        list = document.createElement('ul');
        list.className = 'meetings moved';
        heading.after(list);
      }
      for (const meeting of over.splice(0)) {
        meeting.querySelector('span.state')?.remove();
        list.append(meeting);
      }
    }
    const none = document.querySelector('.upcoming .none');
    if (none) {
      none.hidden = document.querySelector('.upcoming .meetings > *') !== null;
    }
  };

  // The home page: what is over goes, but for the last, which then is no next meeting any more.
  const thin = () => {
    for (const meeting of document.querySelectorAll('.next-meeting .meetings > [data-over]')) {
      if (meeting.dataset.over < today && !('last' in meeting.dataset)) {
        meeting.remove();
      } else if (meeting.dataset.over < today) {
        const heading = document.querySelector('.next-meeting > h2');
        if (heading.textContent !== heading.dataset.past) {
          heading.textContent = heading.dataset.past; // once: it is a change that is watched
        }
      }
    }
  };

  const look = () => {
    document.querySelectorAll('.when > .zone:not([data-seen])').forEach(tellOwnTime);
    sort();
    thin();
  };

  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    watch.disconnect();
    look();
  });
})();
