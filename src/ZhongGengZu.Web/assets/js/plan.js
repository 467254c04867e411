// 核对实施方案: words marked in the text go into the box beneath it; a line shows its sentence and a sentence its lines. All of it works by links too.
(() => {
  'use strict';

  const paper = document.querySelector('[data-plan-text]');
  if (!paper) return;
  const words = document.querySelector('[name="Form.AddWords"]');
  const at = document.querySelector('[name="Form.AddAt"]');

  // Numbers stand between the words on the page, not in the plan.
  const marked = () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    if (!paper.contains(range.commonAncestorContainer)) return null;
    const copy = range.cloneContents();
    for (const number of copy.querySelectorAll('.mark-n')) number.remove();
    const text = copy.textContent.replace(/\s+/g, ' ').trim();
    const start = range.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.parentElement : range.startContainer;
    const piece = start.closest?.('[data-at]') ?? start.querySelector?.('[data-at]');
    return text ? { text, place: Number(piece?.dataset.at ?? 0) + (piece && range.startContainer.nodeType === Node.TEXT_NODE ? range.startOffset : 0) } : null;
  };

  let waiting = 0;
  document.addEventListener('selectionchange', () => {
    if (!words) return;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      const found = marked();
      if (!found) return;
      words.value = found.text.slice(0, words.maxLength);
      at.value = String(found.place);
      words.closest('.marking').classList.add('has-words');
    });
  });

  const shown = new Set();
  const show = (...elements) => {
    for (const element of shown) element.classList.remove('is-shown');
    shown.clear();
    for (const element of elements) {
      element.classList.add('is-shown');
      shown.add(element);
    }
  };

  // Within its own pane, a third from the top; on the phone nothing is carried away.
  const reveal = (pane, element) => {
    if (pane.scrollHeight <= pane.clientHeight + 1) return;
    const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    if (top < 40 || top > pane.clientHeight - 80) pane.scrollTo({ top: pane.scrollTop + top - pane.clientHeight / 3 });
  };

  const draft = document.getElementById('draft');
  const showSentenceOf = line => {
    // A quote may go over several sentences: all of them.
    const sentences = paper.querySelectorAll(`.sentence[data-lines~="${line.id.slice(1)}"]`);
    if (!sentences.length) return;
    show(...sentences, line);
    reveal(paper, sentences[0]);
  };
  draft.addEventListener('focusin', event => {
    const line = event.target.closest('.draft-line[id]');
    if (line) showSentenceOf(line);
  });
  draft.addEventListener('click', event => {
    const line = event.target.closest('.draft-line[id]');
    if (line && !event.target.closest('a')) showSentenceOf(line);
  });

  paper.addEventListener('click', event => {
    const sentence = event.target.closest('.sentence');
    if (!sentence || event.target.closest('a') || !document.getSelection()?.isCollapsed) return;
    const lines = sentence.dataset.lines.split(' ').map(id => document.getElementById(`l${id}`)).filter(Boolean);
    show(sentence, ...lines);
    if (lines[0]) reveal(draft, lines[0]);
  });
})();
