// Conditions on what happened: which facts, of what, when, and how often or how much.
import { dayInput, manyOf, numberInputs, set } from './segment-condition.js';
import { choice, el, input, searchable } from './segment-elements.js';

const comparisons = ['atLeast', 'atMost', 'equal', 'notEqual', 'more', 'less', 'between'];
const subjects = ['products', 'categories', 'manufacturers'];

export function newFacts(facts) {
  return { facts, days: 90, measure: 'count', is: 'atLeast', value: 1 };
}

export function factInputs(editor, condition, controls) {
  const { texts, config } = editor;
  const facts = config.facts.filter(fact => condition.facts.includes(fact.name));
  const parts = [];
  if (condition.facts.length !== 1)
    parts.push(manyOf(editor, config.facts.map(fact => ({ id: fact.name, name: fact.label })), condition, 'facts', texts.Facts));

  const about = subjects.find(subject => subject in condition) ?? '';
  const possible = subjects.filter(subject => facts.every(fact => fact[subject]) || subject === about);
  if (possible.length)
    parts.push(choice(texts.About, [['', texts.Anything], ...possible.map(subject => [subject, texts[capital(subject)]])], about,
      next => controls.replace(narrowed(condition, next), '.segment-about'), { class: 'form-control segment-about' }));
  if (about)
    parts.push(subjectInput(editor, condition, about));

  parts.push(...windowInputs(editor, condition, controls));
  if (facts.every(fact => fact.money) || condition.measure === 'sum')
    parts.push(choice(texts.Measure, [['count', texts.Count], ['sum', texts.Sum]], condition.measure,
      measure => set(editor, condition, 'measure', measure), { class: 'form-control segment-measure', 'data-property': 'measure' }));
  parts.push(choice(texts.Is, comparisons.map(is => [is, texts[capital(is)]]), condition.is, is => {
    const { to, ...rest } = condition;
    controls.replace({ ...rest, is, ...(is === 'between' ? { to: to ?? condition.value } : {}) }, '.segment-is');
  }, { class: 'form-control segment-is', 'data-property': 'is' }));
  parts.push(...numberInputs(editor, condition));
  return parts;
}

function narrowed(condition, subject) {
  const rest = { ...condition };
  subjects.forEach(known => delete rest[known]);
  return subject ? { ...rest, [subject]: [] } : rest;
}

function subjectInput(editor, condition, subject) {
  const names = editor.config.names[subject];
  const select = el('select', { multiple: true, class: 'form-control', 'aria-label': editor.texts[capital(subject)], 'data-property': subject },
    ...condition[subject].map(id => el('option', { value: id, selected: true }, names[id] ?? `#${id}`)));
  const value = { products: 1, categories: 2, manufacturers: 3 }[subject];
  searchable(select, editor.texts, {
    placeholder: editor.texts.Search,
    ajax: { url: editor.urls.search, dataType: 'json', delay: 250, data: typed => ({ subject: value, term: typed.term || '' }) },
  }, () => {
    for (const option of select.selectedOptions) names[option.value] = option.textContent;
    set(editor, condition, subject, [...select.selectedOptions].map(option => Number(option.value)));
  });
  return el('div', { class: 'segment-wide' }, select);
}

function windowInputs(editor, condition, controls) {
  const { texts } = editor;
  const kind = 'days' in condition ? 'days' : 'since' in condition || 'until' in condition ? 'dates' : '';
  const parts = [choice(texts.Window, [['', texts.Always], ['days', texts.LastDays], ['dates', texts.Dates]], kind, next => {
    const { days, since, until, ...rest } = condition;
    const today = new Date().toISOString().slice(0, 10);
    controls.replace({ ...rest, ...(next === 'days' ? { days: days ?? 90 } : next === 'dates' ? { since: since ?? today, until: until ?? today } : {}) }, '.segment-window');
  }, { class: 'form-control segment-window' })];
  if (kind === 'days')
    parts.push(input('number', texts.Days, condition.days, text => set(editor, condition, 'days', text === '' ? null : Number(text)),
      { min: 0, step: 1, class: 'form-control segment-number', 'data-property': 'days' }));
  if ('since' in condition) parts.push(dayInput(editor, condition, 'since', texts.Since));
  if ('until' in condition) parts.push(el('span', { class: 'segment-between' }, texts.To), dayInput(editor, condition, 'until', texts.Until));
  return parts;
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}
