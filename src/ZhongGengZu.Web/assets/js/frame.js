// The frame's comforts. Every page works without them.
(() => {
  'use strict';

  // "/" goes to the search box, unless the key is being typed somewhere.
  document.addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const box = document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
    if (box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  // A refused form: say so at once, and let each line lead into its field.
  const focusSummary = root => root.querySelector?.('[data-focus]')?.focus();
  document.addEventListener('click', event => {
    const link = event.target.closest('.error-summary a[href^="#"]');
    const row = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const field = row?.querySelector('input:not([type=hidden]), textarea, select, button');
    if (field) {
      event.preventDefault();
      row.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    }
  });

  // Filters answer at once; without script their button sends them.
  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-send-on-change]');
    if (form) form.requestSubmit();
  });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) window.print();
  });

  // A button pressed twice sends once.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 5000);
  });

  const prepare = root => {
    for (const hidden of root.querySelectorAll('[data-print][hidden], [data-phrases][hidden]')) hidden.hidden = false;
    for (const button of root.querySelectorAll('[data-without-script]')) button.hidden = true;
    for (const part of root.querySelectorAll('[data-with-script]')) part.hidden = false;
    if (window.TomSelect) {
      for (const select of root.querySelectorAll('select[data-search]:not(.tomselected)')) {
        // The picker takes the label for its own box; the select beneath stays readable and needs its name.
        if (!select.hasAttribute('aria-label') && select.labels[0]) select.setAttribute('aria-label', select.labels[0].textContent.trim());
        new window.TomSelect(select, { maxOptions: 200, allowEmptyOption: true, render: { no_results: () => '<div class="no-results">没有这个人或单位</div>' } });
      }
    }
  };

  prepare(document);
  focusSummary(document);
  document.body.addEventListener('htmx:afterSwap', event => {
    prepare(event.detail.target);
    focusSummary(event.detail.target);
  });

  if (window.aspnetValidation) {
    new window.aspnetValidation.ValidationService().bootstrap({ watch: true });
  }
})();
