// The questions of a survey as they are written; the hidden field of the form always holds the stored form.
import { el } from './segment-elements.js';

const Choice = 4, Scale = 1;
const root = document.getElementById('survey-editor');
if (root) start();

function start() {
  const config = JSON.parse(document.getElementById('survey-editor-config').textContent);
  const stored = document.querySelector('#survey-edit [name=FormJson]');
  const form = read(stored.value);
  const t = config.texts;
  let unsaved = false;
  const edit = document.getElementById('survey-edit');
  edit.addEventListener('change', () => { unsaved = true; });
  edit.addEventListener('submit', () => { unsaved = false; });
  window.addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });
  draw();

  function changed() {
    unsaved = true;
    stored.value = JSON.stringify(form);
  }

  function rebuilt(focus) {
    changed();
    draw();
    if (focus) root.querySelector(focus)?.focus();
  }

  function draw() {
    const general = config.problems.filter(problem => problem.question === 0);
    root.replaceChildren(
      ...general.map(problem => el('div', { class: 'alert alert-danger' }, problem.text)),
      el('div', { class: 'form-group' }, el('strong', {}, t.intro), ' ', el('span', { class: 'text-muted' }, t.introHint), ...words(form.Intro, t.intro, '')),
      ...form.Questions.map(question),
    );
    if (config.mayEdit)
      root.append(el('button', { type: 'button', class: 'btn btn-default', id: 'survey-add', onclick: add }, t.add));
    else
      root.querySelectorAll('input, select, textarea').forEach(control => { control.disabled = true; });
  }

  function add() {
    form.Questions.push({ Id: next(form.Questions), Kind: Scale, IsRequired: true, Texts: {}, Options: [] });
    rebuilt(`[data-question="${form.Questions.length - 1}"] textarea`);
  }

  function question(item, index) {
    const problems = config.problems.filter(problem => problem.question === index + 1);
    const box = el('div', { class: `card card-default mb-3${problems.length ? ' border-danger' : ''}`, 'data-question': index });
    const tools = config.mayEdit ? [
      button('fa-arrow-up', t.up, () => move(index, -1), index === 0),
      button('fa-arrow-down', t.down, () => move(index, 1), index === form.Questions.length - 1),
      button('fa-trash-can', t.remove, () => { form.Questions.splice(index, 1); rebuilt(); }),
    ] : [];
    const ready = item.TextKey ? config.ready[item.TextKey] ?? '' : '';
    box.append(el('div', { class: 'card-body' },
      el('div', { class: 'd-flex justify-content-between mb-2' }, el('strong', {}, `${t.question} ${index + 1}`), el('span', {}, ...tools)),
      ...problems.map(problem => el('div', { class: 'text-danger' }, problem.text)),
      ready ? el('p', { class: 'text-muted mb-1' }, `${t.ready} “${ready}”`) : '',
      ...words(item.Texts, `${t.question} ${index + 1}`, ready),
      el('div', { class: 'form-row' },
        field(t.kind, choice(config.kinds, item.Kind, value => { item.Kind = value; if (value !== Scale) delete item.Dimension; rebuilt(); })),
        item.Kind === Scale ? field(t.dimension, choice([{ id: 0, name: t.noDimension }, ...config.dimensions], item.Dimension ?? 0, value => { if (value) item.Dimension = value; else delete item.Dimension; changed(); })) : '',
        field(t.required, check(item.IsRequired === true, value => { item.IsRequired = value; changed(); }))),
      item.Kind === Choice ? options(item) : ''));
    return box;
  }

  function move(index, by) {
    const [item] = form.Questions.splice(index, 1);
    form.Questions.splice(index + by, 0, item);
    rebuilt(`[data-question="${index + by}"] button`);
  }

  function options(item) {
    item.Options ??= [];
    return el('div', { class: 'pl-3 border-left' },
      ...item.Options.map((option, index) => el('div', { class: 'mb-2' },
        el('div', { class: 'd-flex justify-content-between' }, el('span', {}, `${t.option} ${index + 1}`), config.mayEdit ? button('fa-trash-can', t.remove, () => { item.Options.splice(index, 1); rebuilt(); }) : ''),
        ...words(option.Texts, `${t.option} ${index + 1}`, ''))),
      config.mayEdit ? el('button', { type: 'button', class: 'btn btn-sm btn-default', onclick: () => { item.Options.push({ Id: next(item.Options), Texts: {} }); rebuilt(); } }, t.addOption) : '');
  }

  // One field for everybody and one for each language.
  function words(texts, label, placeholder) {
    const languages = [{ id: 0, name: t.allLanguages }, ...config.languages];
    return languages.map(language => el('div', { class: 'input-group input-group-sm mb-1' },
      el('div', { class: 'input-group-prepend' }, el('span', { class: 'input-group-text', style: 'min-width: 8rem' }, language.name)),
      area(texts, language, `${label}, ${language.name}`, placeholder)));
  }

  function area(texts, language, label, placeholder) {
    const control = el('textarea', { class: 'form-control', rows: 1, maxlength: 500, 'aria-label': label, placeholder: language.id === 0 ? placeholder : '' });
    control.value = texts[language.id] ?? '';
    control.addEventListener('input', () => {
      if (control.value.trim()) texts[language.id] = control.value;
      else delete texts[language.id];
      changed();
    });
    return control;
  }

  function field(label, control) {
    return el('label', { class: 'col-md-4 mb-2 font-weight-normal' }, el('span', { class: 'd-block text-muted small' }, label), control);
  }

  function choice(all, value, take) {
    const control = el('select', { class: 'form-control form-control-sm' }, ...all.map(one => el('option', { value: one.id }, one.name)));
    control.value = value;
    control.addEventListener('change', () => take(Number(control.value)));
    return control;
  }

  function check(value, take) {
    const control = el('input', { type: 'checkbox' });
    control.checked = value;
    control.addEventListener('change', () => take(control.checked));
    return control;
  }

  function button(icon, label, act, disabled = false) {
    const control = el('button', { type: 'button', class: 'btn btn-sm btn-default ml-1', 'aria-label': label, title: label, onclick: act }, el('i', { class: `fas ${icon}`, 'aria-hidden': 'true' }));
    control.disabled = disabled;
    return control;
  }
}

function next(items) { return items.reduce((most, item) => Math.max(most, item.Id), 0) + 1; }

// Defaults are left out where the form is stored.
function read(json) {
  const form = JSON.parse(json || '{}');
  form.Questions ??= [];
  form.Intro ??= {};
  for (const question of form.Questions) {
    question.Texts ??= {};
    question.Options ??= [];
  }
  return form;
}
