// Labelled fields of the journey's editor. Each knows its place in the stored form, so that a message finds it.
import { choice, el, input } from './segment-elements.js';

export function row(editor, path, name, ...controls) {
  const { texts } = editor;
  const hint = texts[`${name}Hint`];
  return el('div', { class: 'form-group row journey-field', 'data-field': path },
    el('div', { class: 'col-md-3 journey-label' }, el('label', null, texts[name]), hint ? el('div', { class: 'small text-muted' }, hint) : null),
    el('div', { class: 'col-md-9' }, ...controls, message()));
}

export function message() {
  return el('div', { class: 'field-validation-error journey-message', role: 'alert' });
}

// A whole number; what is none is stored as nothing, so that the check names it.
export function number(editor, label, owner, name, more) {
  return input('number', label, owner[name], value => {
    const parsed = Number(value);
    owner[name] = value === '' || !Number.isInteger(parsed) ? value : parsed;
    editor.changed();
  }, { class: 'form-control journey-number', ...more });
}

export function text(editor, label, owner, name, more) {
  return input('text', label, owner[name], value => {
    owner[name] = value;
    editor.changed();
  }, more);
}

export function select(editor, label, pairs, owner, name, after, more) {
  return choice(label, pairs, owner[name], value => {
    const found = pairs.find(([key]) => String(key) === value);
    owner[name] = found ? found[0] : value;
    (after ?? editor.changed)();
  }, more);
}

export function check(editor, label, owner, name, after) {
  const box = el('input', { type: 'checkbox', class: 'form-check-input', checked: !!owner[name] });
  box.addEventListener('change', () => {
    owner[name] = box.checked;
    (after ?? editor.changed)();
  });
  return el('label', { class: 'form-check' }, box, ' ', label);
}

// A time span kept in minutes or hours, said in the unit that fits it.
export function span(editor, label, owner, name, perUnit) {
  const units = perUnit.map(([minutes, title]) => [String(minutes), title]);
  let unit = units.find(([minutes]) => Number(owner[name]) > 0 && Number(owner[name]) % Number(minutes) === 0)?.[0] ?? units[units.length - 1][0];
  const amount = input('number', label, owner[name] === '' ? '' : Number(owner[name]) / Number(unit), set, { class: 'form-control journey-number', min: 1 });
  const choose = choice(label, units, unit, value => {
    unit = value;
    set();
  });
  function set() {
    const parsed = Number(amount.value) * Number(unit);
    owner[name] = amount.value === '' || !Number.isInteger(parsed) ? amount.value : parsed;
    editor.changed();
  }

  return el('div', { class: 'journey-inline' }, amount, choose);
}
