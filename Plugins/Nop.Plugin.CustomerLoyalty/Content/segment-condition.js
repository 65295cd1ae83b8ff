// One condition: what to look at, how to compare, and with what.
import { button, choice, el, input, notButton, searchable } from './segment-elements.js';
import { factInputs, newFacts } from './segment-facts.js';

const comparisons = ['atLeast', 'atMost', 'equal', 'notEqual', 'more', 'less', 'between'];
const questions = {
  Number: [...comparisons, 'known', 'unknown'],
  Money: [...comparisons, 'known', 'unknown'],
  Flag: ['yes', 'no'],
  Choice: ['oneOf', 'noneOf', 'known', 'unknown'],
  Date: ['inLast', 'longerAgo', 'inNext', 'before', 'onOrAfter', 'known', 'unknown'],
  Birthday: ['inNext', 'known', 'unknown'],
};

export function newCondition(editor) {
  return conditionOn(editor, editor.config.groups[0].fields[0]);
}

export function conditionRow(editor, condition, path, controls, outer) {
  const { texts } = editor;
  const parts = condition.facts ? factInputs(editor, condition, controls)
    : 'segment' in condition ? segmentInputs(editor, condition)
    : 'tags' in condition ? tagInputs(editor, condition)
    : 'tiers' in condition ? tierInputs(editor, condition)
    : fieldInputs(editor, condition, controls);
  return el('div', { class: 'segment-condition', role: 'listitem', 'data-path': path, 'data-outer': outer },
    el('div', { class: 'segment-inputs', role: 'group', 'aria-label': texts.Condition }, notButton(texts, controls), picker(editor, condition, controls), ...parts),
    button('fas fa-times', texts.Remove, 'segment-remove', controls.remove),
    el('div', { class: 'field-validation-error segment-message', role: 'alert' }));
}

function picker(editor, condition, controls) {
  const { config, texts } = editor;
  const current = condition.facts ? (condition.facts.length === 1 ? `fact:${condition.facts[0]}` : ':facts')
    : 'segment' in condition ? ':segment' : 'tags' in condition ? ':tags' : 'tiers' in condition ? ':tiers' : condition.field;
  const option = (value, text) => el('option', { value, selected: value === current }, text);
  const select = el('select', { class: 'form-control segment-field', 'aria-label': texts.Field, 'data-property': 'field' },
    ...config.groups.map(group => el('optgroup', { label: group.name }, ...group.fields.map(field => option(field.name, field.label)))),
    el('optgroup', { label: texts.GroupFacts }, ...config.facts.map(fact => option(`fact:${fact.name}`, fact.label)), option(':facts', texts.FactsCondition)),
    el('optgroup', { label: texts.GroupSegments }, option(':segment', texts.SegmentCondition)),
    el('optgroup', { label: texts.GroupTags }, option(':tags', texts.TagCondition)),
    config.tiers.length ? el('optgroup', { label: texts.GroupTiers }, option(':tiers', texts.TierCondition)) : '');
  if (!select.querySelector('[selected]'))
    select.prepend(el('option', { value: current, selected: true }, current));
  const box = el('div', { class: 'segment-picker' }, select);
  searchable(select, texts, {}, () => controls.replace(chosen(editor, select.value, condition), '.segment-field'));
  return box;
}

function chosen(editor, value, before) {
  if (value === ':segment') return { segment: editor.config.segments[0]?.id ?? null, is: 'in' };
  if (value === ':tags') return { tags: [], is: 'oneOf' };
  if (value === ':tiers') return { tiers: [], is: 'oneOf' };
  if (value === ':facts') return newFacts(before.facts ?? [editor.config.facts[0].name]);
  if (value.startsWith('fact:')) return before.facts ? { ...before, facts: [value.slice(5)] } : newFacts([value.slice(5)]);
  return conditionOn(editor, fieldOf(editor, value));
}

function fieldOf(editor, name) {
  return editor.config.groups.flatMap(group => group.fields).find(field => field.name === name);
}

function conditionOn(editor, field) {
  return answer({ field: field.name }, questions[field.type][0], field);
}

// The condition with another question; what still has a meaning stays.
function answer(condition, is, field) {
  const next = { field: condition.field, is };
  if (comparisons.includes(is)) {
    next.value = condition.value ?? (field.type === 'Money' ? 100 : 1);
    if (is === 'between') next.to = condition.to ?? next.value;
  } else if (is === 'oneOf' || is === 'noneOf') next.values = condition.values ?? [];
  else if (is === 'before' || is === 'onOrAfter') next.day = condition.day ?? new Date().toISOString().slice(0, 10);
  else if (['inLast', 'longerAgo', 'inNext'].includes(is)) {
    if (condition.hours !== undefined) next.hours = condition.hours;
    else next.days = condition.days ?? (field.type === 'Birthday' ? 14 : 30);
  }
  return next;
}

function fieldInputs(editor, condition, controls) {
  const { texts } = editor;
  const field = fieldOf(editor, condition.field);
  if (!field) return [];
  const word = is => texts[is[0].toUpperCase() + is.slice(1)];
  const parts = [choice(texts.Is, questions[field.type].map(is => [is, word(is)]), condition.is,
    is => controls.replace(answer(condition, is, field), '.segment-is'), { class: 'form-control segment-is', 'data-property': 'is' })];
  if ('value' in condition) parts.push(...numberInputs(editor, condition));
  if ('values' in condition) parts.push(manyOf(editor, field.choices, condition, 'values', texts.Value));
  if ('day' in condition) parts.push(dayInput(editor, condition, 'day', texts.Day));
  if ('days' in condition || 'hours' in condition) parts.push(...timeInputs(editor, condition, field, controls));
  return parts;
}

export function numberInputs(editor, condition) {
  const { texts } = editor;
  const number = (name, label) => input('number', label, condition[name], text => set(editor, condition, name, text === '' ? null : Number(text)),
    { step: 'any', class: 'form-control segment-number', 'data-property': name });
  return condition.is === 'between' ? [number('value', texts.Value), el('span', { class: 'segment-between' }, texts.To), number('to', texts.To)] : [number('value', texts.Value)];
}

export function dayInput(editor, condition, name, label) {
  return input('date', label, condition[name], text => set(editor, condition, name, text), { class: 'form-control segment-day', 'data-property': name });
}

function timeInputs(editor, condition, field, controls) {
  const { texts } = editor;
  const unit = 'hours' in condition ? 'hours' : 'days';
  const amount = input('number', texts.Amount, condition[unit], text => set(editor, condition, unit, text === '' ? null : Number(text)),
    { min: 0, step: 1, class: 'form-control segment-number', 'data-property': unit });
  if (field.type === 'Birthday') return [amount, el('span', { class: 'segment-between' }, texts.Days)];
  return [amount, choice(texts.Unit, [['days', texts.Days], ['hours', texts.Hours]], unit, next => {
    const { [unit]: value, ...rest } = condition;
    controls.replace({ ...rest, [next]: value }, '.segment-unit');
  }, { class: 'form-control segment-unit' })];
}

function segmentInputs(editor, condition) {
  const { texts, config } = editor;
  const pairs = config.segments.map(segment => [segment.id, segment.name]);
  if (!pairs.some(([id]) => id === condition.segment))
    pairs.unshift([condition.segment ?? '', condition.segment ? `#${condition.segment}` : texts.Choose]);
  const select = choice(texts.Segment, pairs, condition.segment ?? '', () => {}, { 'data-property': 'segment' });
  searchable(select, texts, {}, () => set(editor, condition, 'segment', Number(select.value) || null));
  return [
    choice(texts.Is, [['in', texts.In], ['notIn', texts.NotIn]], condition.is, is => set(editor, condition, 'is', is), { class: 'form-control segment-is' }),
    el('div', { class: 'segment-wide' }, select),
  ];
}

function tagInputs(editor, condition) {
  const { texts, config } = editor;
  return [
    choice(texts.Is, [['oneOf', texts.Tagged], ['noneOf', texts.NotTagged]], condition.is, is => set(editor, condition, 'is', is), { class: 'form-control segment-is' }),
    manyOf(editor, config.tags, condition, 'tags', texts.Tags),
  ];
}

function tierInputs(editor, condition) {
  const { texts, config } = editor;
  return [
    choice(texts.Is, [['oneOf', texts.InTier], ['noneOf', texts.NotInTier]], condition.is, is => set(editor, condition, 'is', is), { class: 'form-control segment-is' }),
    manyOf(editor, config.tiers, condition, 'tiers', texts.Tiers),
  ];
}

// Several of a known list.
export function manyOf(editor, pairs, condition, name, label) {
  const chosen = condition[name].map(String);
  const known = pairs.map(({ id, name: text }) => el('option', { value: id, selected: chosen.includes(String(id)) }, text));
  const gone = chosen.filter(id => !pairs.some(pair => String(pair.id) === id)).map(id => el('option', { value: id, selected: true }, `#${id}`));
  const select = el('select', { multiple: true, class: 'form-control', 'aria-label': label, 'data-property': name }, ...known, ...gone);
  searchable(select, editor.texts, { placeholder: editor.texts.Choose, closeOnSelect: false },
    () => set(editor, condition, name, [...select.selectedOptions].map(option => (isNaN(option.value) ? option.value : Number(option.value)))));
  return el('div', { class: 'segment-wide' }, select);
}

export function set(editor, condition, name, value) {
  condition[name] = value;
  editor.changed();
}
