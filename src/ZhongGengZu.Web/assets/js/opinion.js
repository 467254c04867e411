// Phrases fill the opinion box, all of it stays editable; the sheet shows the words as they are typed.
(() => {
  'use strict';

  const mirror = box => {
    const place = box.dataset.mirror && document.getElementById(box.dataset.mirror);
    if (place) place.textContent = box.value;
  };

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-phrase]');
    const box = button?.closest('[data-opinion]')?.querySelector('textarea');
    if (!box) return;
    const before = box.value.slice(0, box.selectionStart);
    const after = box.value.slice(box.selectionEnd);
    const joint = before && !/[。；，\s]$/.test(before) ? '；' : '';
    const filled = before + joint + button.dataset.phrase;
    box.value = (filled + after).slice(0, box.maxLength > 0 ? box.maxLength : undefined);
    box.focus();
    box.setSelectionRange(filled.length, filled.length);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });

  document.addEventListener('input', event => {
    if (event.target.matches('textarea[data-mirror]')) mirror(event.target);
  });

  document.querySelectorAll('textarea[data-mirror]').forEach(mirror);

  // "49 / 500" at the end of a hint
  const count = box => {
    const place = document.querySelector(`[data-count-for="${CSS.escape(box.id)}"]`);
    if (place) place.textContent = `${box.value.length} / ${box.maxLength}`;
  };
  document.addEventListener('input', event => {
    if (event.target.maxLength > 0 && event.target.id) count(event.target);
  });
  document.querySelectorAll('textarea[maxlength][id]').forEach(count);
})();
