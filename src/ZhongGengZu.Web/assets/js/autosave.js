// A form with data-autosave-url keeps itself: some seconds after the last change its text is posted, and one quiet line says when.
(() => {
  'use strict';

  const PAUSE = 3000;
  const RETRY = 15000;

  for (const form of document.querySelectorAll('form[data-autosave-url]')) {
    const status = document.querySelector(form.dataset.autosaveStatus ?? '[data-autosave-status]');
    const base = status?.dataset.words ?? '已自动保存';
    let timer = 0;
    let saving = false;
    let dirty = false;

    const say = words => {
      if (status) status.textContent = words;
    };

    const save = async () => {
      if (saving) return;
      saving = true;
      dirty = false;
      const body = new FormData(form);
      // A password is never part of a draft.
      for (const secret of form.querySelectorAll('input[type=password]')) body.delete(secret.name);
      try {
        const answer = await fetch(form.dataset.autosaveUrl, { method: 'POST', body, headers: { 'HX-Request': 'true' }, credentials: 'same-origin' });
        if (!answer.ok) throw new Error(String(answer.status));
        const time = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });
        say(`${answer.headers.get('X-Saved-At') ?? time.format(new Date())} ${base}`);
      } catch {
        dirty = true;
        say('还没存上，正在重试；写的都还在这一页');
        clearTimeout(timer);
        timer = setTimeout(save, RETRY);
      } finally {
        saving = false;
        if (dirty && !timer) timer = setTimeout(save, PAUSE);
      }
    };

    form.addEventListener('input', () => {
      dirty = true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = 0;
        save();
      }, PAUSE);
    });

    form.addEventListener('submit', () => clearTimeout(timer));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && dirty) save();
    });
  }
})();
