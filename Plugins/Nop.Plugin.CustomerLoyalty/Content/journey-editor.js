// A journey as it is written; the hidden field of the form always holds the stored form.
import { el } from './segment-elements.js';
import { check, message, number, row, select, span } from './journey-fields.js';
import { drawSteps, ruleBox } from './journey-steps.js';
import { startTrial } from './journey-trial.js';

const pause = 500;
const place = document.getElementById('journey-editor');
if (place) start(place);

function start(root) {
  const config = JSON.parse(document.getElementById('journey-editor-config').textContent);
  const stored = document.getElementById('DefinitionJson');
  let unsaved = false, timer = 0, running = null;
  const editor = {
    config,
    texts: config.texts,
    urls: root.dataset,
    mayEdit: config.mayEdit,
    lastStepId: config.lastStepId,
    definition: JSON.parse(stored.value),
    ruleEditors: [],
    changed() {
      unsaved = true;
      stored.value = JSON.stringify(editor.definition);
      clearTimeout(timer);
      timer = setTimeout(judge, pause);
    },
    // Steps came, went or changed places.
    rebuilt(focus) {
      draw(editor);
      editor.changed();
      if (focus) document.querySelector(focus)?.focus();
    },
    async post(url, signal) {
      const body = new URLSearchParams({
        id: root.dataset.journey, definitionJson: stored.value,
        __RequestVerificationToken: document.querySelector('input[name=__RequestVerificationToken]').value,
      });
      const answer = await fetch(url, { method: 'POST', body, signal });
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    },
  };

  async function judge() {
    running?.abort();
    running = new AbortController();
    try {
      showVerdict(editor, await editor.post(root.dataset.check, running.signal));
    } catch {
      // The check while saving is the one that counts.
    }
  }

  draw(editor);
  if (config.verdict) showVerdict(editor, config.verdict);
  startTrial(editor);
  const form = document.getElementById('journey-form');
  form.addEventListener('change', () => { unsaved = true; });
  form.addEventListener('submit', () => { unsaved = false; });
  window.addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });
  document.querySelectorAll('[data-confirm]').forEach(button => button.addEventListener('click', event => {
    if (!window.confirm(button.dataset.confirm)) event.preventDefault();
    else unsaved = false;
  }));
}

function draw(editor) {
  const scroll = window.scrollY;
  editor.ruleEditors = [];
  drawTrigger(editor, document.getElementById('journey-trigger-box'));
  drawAudience(editor, document.getElementById('journey-audience-box'));
  drawSteps(editor, document.getElementById('journey-steps-box'));
  drawGoal(editor, document.getElementById('journey-goal-box'));
  if (!editor.mayEdit)
    document.querySelectorAll('#journey-cards .card-body input, #journey-cards .card-body select, #journey-cards .card-body textarea').forEach(control => { control.disabled = true; });
  window.scrollTo(0, scroll);
}

function drawTrigger(editor, box) {
  const { config, texts, definition: { trigger } } = editor;
  const kind = config.triggers.find(one => one.id === trigger.kind);
  const again = () => editor.rebuilt('#journey-trigger-kind');
  const lengths = [[1440, texts.UnitDays], [60, texts.UnitHours], [1, texts.UnitMinutes]];
  const parts = [row(editor, 'trigger.kind', 'Trigger', select(editor, texts.Trigger, config.triggers.map(one => [one.id, one.name]), trigger, 'kind', again, { id: 'journey-trigger-kind' }))];
  if (kind?.delay) parts.push(row(editor, 'trigger.delay', 'Delay', span(editor, texts.Delay, trigger, 'delay', lengths)));
  if (trigger.kind === 'ViewedNotBought') parts.push(row(editor, 'trigger.views', 'Views', number(editor, texts.Views, trigger, 'views', { min: 1 })));
  if (trigger.kind === 'PriceDrop') parts.push(row(editor, 'trigger.percent', 'Percent', number(editor, texts.Percent, trigger, 'percent', { min: 0, max: 99 })));
  if (kind?.daysBefore) parts.push(row(editor, 'trigger.daysBefore', 'DaysBefore', number(editor, texts.DaysBefore, trigger, 'daysBefore', { min: 0, max: 60 })));
  if (trigger.kind === 'StageEntered') parts.push(row(editor, 'trigger.stage', 'Stage', select(editor, texts.Stage, [[0, texts.Choose], ...config.stages.map(one => [one.number, one.name])], trigger, 'stage')));
  if (trigger.kind === 'SegmentEntered') parts.push(row(editor, 'trigger.segment', 'Segment', select(editor, texts.Segment, [[0, texts.Choose], ...config.segments.map(one => [one.id, one.name])], trigger, 'segment')));
  if (trigger.kind === 'Period') {
    parts.push(row(editor, 'trigger.period', 'Period', select(editor, texts.Period, config.periods.map(one => [one.id, one.name]), trigger, 'period', again)));
    parts.push(row(editor, 'trigger.day', trigger.period === 'Week' ? 'DayOfWeek' : 'DayOfMonth', trigger.period === 'Week'
      ? select(editor, texts.DayOfWeek, [1, 2, 3, 4, 5, 6, 7].map(day => [day, texts[`Day${day}`]]), trigger, 'day')
      : number(editor, texts.DayOfMonth, trigger, 'day', { min: 1, max: 28 })));
  }
  box.replaceChildren(...parts);
}

function drawAudience(editor, box) {
  const { config, texts, definition } = editor;
  box.replaceChildren(
    row(editor, 'store', 'Store', select(editor, texts.Store, [[0, texts.AllStores], ...config.stores.map(store => [store.id, store.name])], definition, 'store')),
    el('div', { class: 'mb-1' }, texts.AudienceRule), ruleBox(editor, definition, 'audience', 'audience'), el('div', { 'data-field': 'audience' }, message()),
    row(editor, 'staysInAudience', 'Stays', check(editor, texts.StaysYes, definition, 'staysInAudience')));
}

function drawGoal(editor, box) {
  const { config, texts, definition } = editor;
  const parts = [
    row(editor, 'goal.kind', 'Goal', select(editor, texts.Goal, config.goals.map(one => [one.id, one.name]), definition.goal, 'kind')),
    row(editor, 'goal.days', 'GoalDays', number(editor, texts.GoalDays, definition.goal, 'days', { min: 1, max: 365 })),
    row(editor, 'reEntry.kind', 'ReEntry', select(editor, texts.ReEntry, config.entries.map(one => [one.id, one.name]), definition.reEntry, 'kind', () => editor.rebuilt('[data-field="reEntry.kind"] select')))];
  if (definition.reEntry.kind === 'AfterDays') parts.push(row(editor, 'reEntry.days', 'ReEntryDays', number(editor, texts.ReEntryDays, definition.reEntry, 'days', { min: 1 })));
  parts.push(row(editor, 'holdOut', 'HoldOut', number(editor, texts.HoldOut, definition, 'holdOut', { min: 0, max: 90 })));
  box.replaceChildren(...parts);
}

// Each message at its field; what has none stands at the nearest one above it.
function showVerdict(editor, verdict) {
  document.querySelectorAll('.journey-message').forEach(one => { one.textContent = ''; });
  document.querySelectorAll('#journey-cards .is-invalid').forEach(control => control.classList.remove('is-invalid'));
  for (const rule of editor.ruleEditors)
    rule.show(verdict.rules.find(wrong => wrong.path === rule.path)?.errors ?? []);
  for (const error of verdict.errors) {
    let owner = null;
    for (let path = error.path; path && !owner; path = path.slice(0, Math.max(0, path.lastIndexOf('.'))))
      owner = document.querySelector(`[data-field="${path}"]`);
    owner ??= document.querySelector('[data-field="steps"]');
    const shown = [...owner.querySelectorAll('.journey-message')].pop();
    if (!shown.textContent.includes(error.text)) shown.textContent = `${shown.textContent} ${error.text}`.trim();
    owner.querySelector('input, select')?.classList.add('is-invalid');
  }
}
