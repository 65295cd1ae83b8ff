// What would have happened in the last days.
import { el } from './segment-elements.js';

export function startTrial(editor) {
  const run = document.getElementById('journey-try');
  const box = document.getElementById('journey-trial-box');
  run.addEventListener('click', async () => {
    run.disabled = true;
    box.replaceChildren(el('p', { class: 'text-muted' }, editor.texts.Trying));
    try {
      show(editor, box, await editor.post(editor.urls.trial));
    } catch {
      box.replaceChildren(el('p', { class: 'text-danger' }, editor.texts.TrialFailed));
    }
    run.disabled = false;
  });
}

function show(editor, box, found) {
  const { texts } = editor;
  const numbers = new Intl.NumberFormat(document.documentElement.lang || undefined);
  const parts = [el('p', { id: 'journey-trial-note' }, found.note)];
  if (found.counts) {
    parts.push(el('div', { class: 'row' },
      el('div', { class: 'col-lg-5' }, table(null, [...found.counts, ...found.ends].map(line => [line.name, numbers.format(line.count)]))),
      el('div', { class: 'col-lg-7' }, table([texts.TrialStep, texts.TrialReached, texts.TrialDone, texts.TrialTooLate],
        found.steps.map((step, place) => [`${place + 1}. ${step.name}`, numbers.format(step.reached), step.done === null ? '' : numbers.format(step.done), step.tooLate ? numbers.format(step.tooLate) : ''])))));
    if (found.samples.length)
      parts.push(el('h4', { class: 'segment-sub' }, texts.TrialSamples), el('ul', { class: 'segment-sample' }, ...found.samples.map(sample =>
        el('li', null, el('a', { href: `${editor.urls.customer}/${sample.id}` }, sample.name), ` – ${texts.TrialSample.replace('{0}', sample.began).replace('{1}', sample.acted).replace('{2}', sample.end)}`))));
  }
  box.replaceChildren(...parts);
}

function table(head, rows) {
  return el('div', { class: 'table-responsive' }, el('table', { class: 'table table-sm' },
    head ? el('thead', null, el('tr', null, ...head.map((title, place) => el('th', { scope: 'col', class: place ? 'text-right' : '' }, title)))) : null,
    el('tbody', null, ...rows.map(cells => el('tr', null, ...cells.map((cell, place) => el(place ? 'td' : 'th', { class: place ? 'text-right' : 'font-weight-normal' }, cell)))))));
}
