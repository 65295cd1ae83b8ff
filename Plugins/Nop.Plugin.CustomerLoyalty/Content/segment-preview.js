// Counts after each change who belongs to the rule, and shows some of them.
import { el } from './segment-elements.js';

const pause = 400;

export function startPreview(root, editor, showErrors) {
  const box = document.getElementById('segment-preview');
  const store = document.getElementById('StoreId');
  const stored = document.getElementById('RuleJson');
  const numbers = new Intl.NumberFormat(document.documentElement.lang || undefined);
  let timer = 0, running = null;

  async function count() {
    running?.abort();
    const own = running = new AbortController();
    const begun = performance.now();
    box.classList.add('segment-busy');
    box.setAttribute('aria-busy', 'true');
    try {
      const body = new URLSearchParams({
        id: root.dataset.segment, storeId: store.value, ruleJson: stored.value,
        __RequestVerificationToken: document.querySelector('input[name=__RequestVerificationToken]').value,
      });
      const answer = await fetch(root.dataset.preview, { method: 'POST', body, signal: own.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const found = await answer.json();
      showErrors(found.errors);
      show(found, performance.now() - begun);
    } catch (error) {
      if (error.name === 'AbortError') return;
      box.replaceChildren(el('p', { class: 'text-danger' }, editor.texts.CountFailed));
    }
    if (running === own) {
      box.classList.remove('segment-busy');
      box.removeAttribute('aria-busy');
    }
  }

  function show(found, milliseconds) {
    const { texts } = editor;
    if (found.errors.length) {
      box.replaceChildren(el('p', { class: 'text-muted' }, texts.Fix));
      return;
    }
    const seconds = texts.Took.replace('{0}', numbers.format(Math.round(milliseconds / 100) / 10));
    box.replaceChildren(
      el('p', { class: 'segment-count' }, el('strong', { id: 'segment-count' }, numbers.format(found.count)), ` ${texts.CountOf}`),
      el('p', { class: 'text-muted small' }, `${texts.OfAll.replace('{0}', numbers.format(found.asked))} · ${seconds}`),
      el('h4', { class: 'segment-sub' }, texts.InWords),
      el('p', { id: 'segment-sentence' }, found.sentence),
      el('h4', { class: 'segment-sub' }, texts.Sample),
      found.sample.length
        ? el('ul', { class: 'segment-sample' }, ...found.sample.map(person => el('li', null, el('a', { href: `${root.dataset.customer}/${person.id}` }, person.name))))
        : el('p', { class: 'text-muted' }, texts.Nobody));
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(count, pause);
  }

  root.addEventListener('rule-changed', later);
  store.addEventListener('change', later);
  count();
}
