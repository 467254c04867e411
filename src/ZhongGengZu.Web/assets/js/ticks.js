// Ticks with the same data-tick are one tick, on the paper and in the list. A head tick takes all of its table.
(() => {
  'use strict';

  const mark = tick => {
    tick.closest('tr, li')?.classList.toggle(tick.dataset.markClass ?? 'is-marked', tick.checked);
  };

  const tally = root => {
    for (const bar of root.querySelectorAll('[data-tally]')) {
      const name = CSS.escape(bar.dataset.tally);
      const picked = [...document.querySelectorAll(`input[type=checkbox][name="${name}"]:checked`)];
      for (const place of bar.querySelectorAll('[data-tally-count]')) place.textContent = String(picked.length);
      for (const place of bar.querySelectorAll('[data-tally-sum]')) {
        place.textContent = String(picked.reduce((sum, tick) => sum + Number(tick.getAttribute(`data-${place.dataset.tallySum}`) ?? 0), 0));
      }
      for (const button of bar.querySelectorAll('[data-tally-act]')) button.disabled = picked.length === 0;
    }
  };

  document.addEventListener('change', event => {
    const tick = event.target;
    if (!tick.matches('input[type=checkbox]')) return;
    if (tick.dataset.tick) {
      for (const twin of document.querySelectorAll(`input[data-tick="${CSS.escape(tick.dataset.tick)}"]`)) {
        twin.checked = tick.checked;
        mark(twin);
      }
    }
    if (tick.dataset.all) {
      for (const one of document.querySelectorAll(`input[type=checkbox][name="${CSS.escape(tick.dataset.all)}"]`)) {
        one.checked = tick.checked;
        mark(one);
      }
    } else if (tick.dataset.markClass) {
      mark(tick);
    }
    tally(document);
  });

  document.querySelectorAll('input[data-tick]:checked, input[data-mark-class]:checked').forEach(mark);
  tally(document);

  // 接收 / 退回: the title and the button repeat the count as it is chosen.
  const review = document.querySelector('[data-review]');
  if (review) {
    const repeat = () => {
      const chosen = value => review.querySelectorAll(`.pair input[value="${value}"]:checked`).length;
      for (const place of document.querySelectorAll('[data-review-accepted]')) place.textContent = String(chosen('accept'));
      for (const place of document.querySelectorAll('[data-review-returned]')) place.textContent = String(chosen('return'));
    };
    review.addEventListener('change', repeat);
    repeat();
  }
})();
