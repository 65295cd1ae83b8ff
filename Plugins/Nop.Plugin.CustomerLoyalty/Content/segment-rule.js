// A rule as rows that can be changed; wherever a rule is asked for.
import { conditionRow, newCondition } from './segment-condition.js';
import { button, el, notButton } from './segment-elements.js';

// Draws the rule into the element. changed(rule) is called with every change; what is returned shows messages at their places.
export function mountRule(root, config, rule, changed) {
  const editor = {
    config,
    texts: config.texts,
    urls: root.dataset,
    rule: asGroup(rule),
    // Values changed, the rows stay.
    changed() {
      changed(editor.rule);
    },
    // Rows were added, taken away or turned into others.
    rebuilt(focus) {
      draw(root, editor);
      editor.changed();
      if (focus) root.querySelector(focus)?.focus();
    },
    // Several conditions may change places or go; the one to go on with is the group's button.
    remove(list, place) {
      list.splice(place, 1);
      editor.rebuilt('.segment-add');
    },
    showErrors(errors) {
      showErrors(root, errors);
    },
  };
  draw(root, editor);
  return editor;
}

// The outermost node is always a group, so that something can be added to it.
function asGroup(rule) {
  return rule && (rule.all || rule.any) ? rule : { all: rule ? [rule] : [] };
}

function draw(root, editor) {
  const scroll = window.scrollY;
  root.replaceChildren(groupBox(editor, editor.rule, '', null));
  if (!editor.config.mayEdit)
    root.querySelectorAll('input, select, button').forEach(control => { control.disabled = true; });
  window.scrollTo(0, scroll);
}

// A condition or group with its sign; negated ones are kept as {not: …}, their inside has place 0.
function node(editor, list, place, path) {
  const own = path === '' ? String(place) : `${path}.${place}`;
  const stored = list[place];
  const negated = 'not' in stored;
  const inner = negated ? stored.not : stored;
  const innerPath = negated ? `${own}.0` : own;
  const controls = {
    negated,
    remove: () => editor.remove(list, place),
    negate: () => {
      list[place] = negated ? inner : { not: inner };
      editor.rebuilt(`[data-path="${negated ? own : own + '.0'}"] .segment-not`);
    },
    replace: (condition, focus) => {
      list[place] = negated ? { not: condition } : condition;
      editor.rebuilt(focus && `[data-path="${innerPath}"] ${focus}`);
    },
  };
  return inner.all || inner.any || 'not' in inner
    ? groupBox(editor, inner, innerPath, controls, own)
    : conditionRow(editor, inner, innerPath, controls, own);
}

function groupBox(editor, group, path, controls, outer) {
  const { texts } = editor;
  if ('not' in group) // twice negated, as only other programs write it
    group = { all: [group] };
  const word = group.all ? 'all' : 'any';
  const list = group[word];

  const choose = el('select', { class: 'form-control segment-word', 'aria-label': texts.GroupIs },
    el('option', { value: 'all', selected: word === 'all' }, texts.All),
    el('option', { value: 'any', selected: word === 'any' }, texts.Any));
  choose.addEventListener('change', () => {
    delete group[word];
    group[choose.value] = list;
    editor.rebuilt(path === '' ? '.segment-word' : `[data-path="${path}"] > .segment-head .segment-word`);
  });

  const head = el('div', { class: 'segment-head' }, choose);
  if (controls)
    head.append(notButton(editor.texts, controls), button('fas fa-times', texts.RemoveGroup, 'segment-remove', controls.remove));

  const last = () => `[data-path="${path === '' ? '' : path + '.'}${list.length - 1}"]`;
  const body = el('div', { class: 'segment-list', role: 'list' }, ...list.map((_, place) => node(editor, list, place, path)));
  if (list.length === 0 && path === '')
    body.append(el('p', { class: 'text-muted mb-2' }, texts.Everybody));
  const foot = el('div', { class: 'segment-foot' },
    textButton('fas fa-plus', texts.AddCondition, 'segment-add', () => {
      list.push(newCondition(editor));
      editor.rebuilt(`${last()} .segment-field`);
    }),
    textButton('fas fa-layer-group', texts.AddGroup, 'segment-add-group', () => {
      list.push({ [word === 'all' ? 'any' : 'all']: [newCondition(editor)] });
      editor.rebuilt(`${last()} .segment-field`);
    }));
  return el('div', { class: `segment-group segment-${word}`, role: 'group', 'data-path': path, 'data-outer': outer ?? path }, head, message(), body, foot);
}

function textButton(icon, text, name, click) {
  return el('button', { type: 'button', class: `btn btn-sm btn-default ${name}`, onclick: click }, el('i', { class: icon, 'aria-hidden': 'true' }), ` ${text}`);
}

function message() {
  return el('div', { class: 'field-validation-error segment-message', role: 'alert' });
}

// Each message at its place: at the input if it has one, else at the condition or group.
function showErrors(root, errors) {
  root.querySelectorAll('.segment-message').forEach(place => { place.textContent = ''; });
  root.querySelectorAll('.is-invalid').forEach(control => control.classList.remove('is-invalid'));
  for (const error of errors) {
    const owner = root.querySelector(`[data-path="${error.path}"]`) || root.querySelector(`[data-outer="${error.path}"]`) || root.firstElementChild;
    const control = error.property && owner.querySelector(`[data-property="${error.property}"]`);
    if (control) control.classList.add('is-invalid');
    const place = owner.querySelector('.segment-message');
    if (!place.textContent.includes(error.text)) place.textContent = `${place.textContent} ${error.text}`.trim();
  }
}
