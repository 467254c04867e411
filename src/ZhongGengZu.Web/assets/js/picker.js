// Two-level picker: choosing another first level forgets the second level of the one before, and shows the plan's sentence.
(() => {
  'use strict';

  document.addEventListener('change', event => {
    const picker = event.target.closest('[data-picker]');
    if (!picker) return;
    if (event.target.matches('[data-picker-first]')) {
      for (const second of picker.querySelectorAll('[data-picker-second] input:checked')) {
        if (second.closest('[data-picker-second]').dataset.pickerSecond !== event.target.value) second.checked = false;
      }
    }
    const sentence = event.target.dataset.sentence;
    const place = picker.querySelector('[data-picker-sentence]');
    if (place) place.textContent = sentence ? `“${sentence}”` : '';
  });

  // What belongs to one choice only, or some: <div data-when="Term=OnTheSpot,Standing"> stands open without script; an empty one always.
  const show = form => {
    for (const part of form.querySelectorAll('[data-when*="="]')) {
      const [name, value] = part.dataset.when.split('=');
      const chosen = form.querySelector(`input[name="${CSS.escape(name)}"]:checked, select[name="${CSS.escape(name)}"]`);
      part.hidden = !value.split(',').includes(chosen?.value);
    }
  };
  document.addEventListener('change', event => event.target.form && show(event.target.form));
  document.querySelectorAll('form').forEach(show);
})();
