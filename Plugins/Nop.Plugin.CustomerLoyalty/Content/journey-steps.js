// The steps as a list that reads from top to bottom.
import { button, el } from './segment-elements.js';
import { check, message, number, row, select, span, text } from './journey-fields.js';
import { openPreview } from './mail-preview.js';
import { mountRule } from './segment-rule.js';

const icons = { wait: 'far fa-clock', condition: 'fas fa-code-branch', mail: 'far fa-envelope', reward: 'fas fa-gift', task: 'fas fa-user-check', tag: 'fas fa-tag' };

export function drawSteps(editor, box) {
  const { definition, texts } = editor;
  editor.ruleEditors = editor.ruleEditors.filter(one => !one.path.startsWith('steps.'));
  const list = el('ol', { class: 'journey-steps' }, ...definition.steps.map((step, place) => stepBox(editor, step, place)));
  const empty = definition.steps.length === 0 ? el('p', { class: 'text-muted' }, texts.NoSteps) : null;
  const add = editor.mayEdit ? el('div', { class: 'journey-add' }, el('span', { class: 'mr-2' }, texts.AddStep),
    ...Object.keys(icons).map(kind => el('button', { type: 'button', class: 'btn btn-sm btn-default', 'data-add': kind, onclick: () => {
      definition.steps.push(newStep(editor, kind));
      editor.rebuilt(`[data-field="steps.${definition.steps.length - 1}"] input, [data-field="steps.${definition.steps.length - 1}"] select`);
    } }, el('i', { class: icons[kind], 'aria-hidden': 'true' }), ` ${texts[`Kind_${kind}`]}`))) : null;
  box.replaceChildren(...[empty, list, el('div', { 'data-field': 'steps' }, message()), add].filter(Boolean));
}

function newStep(editor, kind) {
  const id = Math.max(editor.lastStepId, 0, ...editor.definition.steps.map(step => step.id)) + 1;
  editor.lastStepId = id;
  switch (kind) {
    case 'wait': return { id, kind, amount: 1, unit: 'Days' };
    case 'condition': return { id, kind, rule: { version: 1, rule: { all: [] } } };
    case 'mail': return { id, kind, topic: 'news', marketing: true, discount: 0, couponDays: 0, validHours: 48, variants: [{ template: '', weight: 1 }] };
    case 'reward': return { id, kind, points: 100, validDays: 90, note: '' };
    case 'task': return { id, kind, title: '', text: '', dueDays: 2 };
    default: return { id, kind: 'tag', tag: '', remove: false };
  }
}

function stepBox(editor, step, place) {
  const { definition, texts } = editor;
  const move = by => {
    definition.steps.splice(place, 1);
    definition.steps.splice(place + by, 0, step);
    editor.rebuilt(`[data-step="${step.id}"] .journey-${by < 0 ? 'up' : 'down'}`);
  };
  const remove = () => {
    definition.steps.splice(place, 1);
    editor.rebuilt('[data-add="wait"]');
  };
  const buttons = editor.mayEdit ? el('div', { class: 'journey-buttons' },
    place > 0 ? button('fas fa-arrow-up', texts.MoveUp, 'journey-up', () => move(-1)) : null,
    place < definition.steps.length - 1 ? button('fas fa-arrow-down', texts.MoveDown, 'journey-down', () => move(1)) : null,
    button('fas fa-times', texts.RemoveStep, 'journey-remove', remove)) : null;
  return el('li', { class: `journey-step journey-${step.kind}`, 'data-step': step.id, 'data-field': `steps.${place}` },
    el('div', { class: 'journey-head' }, el('strong', null, el('i', { class: icons[step.kind], 'aria-hidden': 'true' }), ` ${place + 1}. ${texts[`Kind_${step.kind}`]}`), buttons),
    el('div', { class: 'journey-inputs' }, ...fields[step.kind](editor, step, `steps.${place}`, place)), message());
}

const fields = {
  wait(editor, step, path) {
    const { texts, config } = editor;
    const timed = 'minute' in step;
    const mode = el('select', { class: 'form-control', 'aria-label': texts.WaitMode },
      el('option', { value: 'for', selected: !timed }, texts.WaitFor), el('option', { value: 'until', selected: timed }, texts.WaitUntil));
    mode.addEventListener('change', () => {
      if (mode.value === 'until') {
        Object.assign(step, { minute: 540, weekdays: [] });
        delete step.amount;
        delete step.unit;
      } else {
        Object.assign(step, { amount: 1, unit: 'Days' });
        delete step.minute;
        delete step.weekdays;
      }
      editor.rebuilt(`[data-step="${step.id}"] select`);
    });
    if (!timed)
      return [inline(mode, number(editor, texts.Amount, step, 'amount', { min: 1 }), select(editor, texts.Unit, config.units.map(unit => [unit.id, unit.name]), step, 'unit')), ...at(editor, `${path}.amount`)];
    const clock = el('input', { type: 'time', class: 'form-control journey-time', 'aria-label': texts.Time, value: `${String(Math.floor(step.minute / 60)).padStart(2, '0')}:${String(step.minute % 60).padStart(2, '0')}` });
    clock.addEventListener('input', () => {
      const [hours, minutes] = clock.value.split(':').map(Number);
      step.minute = clock.value ? hours * 60 + minutes : '';
      editor.changed();
    });
    const days = [1, 2, 3, 4, 5, 6, 7].map(day => {
      const box = el('input', { type: 'checkbox', checked: step.weekdays.includes(day) });
      box.addEventListener('change', () => {
        step.weekdays = box.checked ? [...step.weekdays, day].sort() : step.weekdays.filter(one => one !== day);
        editor.changed();
      });
      return el('label', { class: 'journey-day' }, box, ` ${texts[`Day${day}`]}`);
    });
    return [inline(mode, clock), inline(...days, el('span', { class: 'small text-muted' }, texts.DaysHint)), ...at(editor, `${path}.minute`)];
  },
  condition(editor, step, path, place) {
    const { texts, definition } = editor;
    const box = ruleBox(editor, step, 'rule', `${path}.rule`);
    const further = definition.steps.slice(place + 1).map((other, index) => [other.id, texts.GoTo.replace('{0}', place + index + 2).replace('{1}', texts[`Kind_${other.kind}`])]);
    const owner = { else: step.else ?? '' };
    const otherwise = select(editor, texts.Otherwise, [['', texts.Leave], ...further], owner, 'else', () => {
      if (owner.else === '') delete step.else;
      else step.else = Number(owner.else);
      editor.changed();
    });
    return [el('div', { class: 'mb-1' }, texts.OnlyIf), box, ...at(editor, `${path}.rule`), inline(el('span', null, texts.Otherwise), otherwise), ...at(editor, `${path}.else`)];
  },
  mail(editor, step, path) {
    const { texts, config } = editor;
    const templates = [['', texts.ChooseTemplate], ...config.templates.map(name => [name, name])];
    const lines = step.variants.map((variant, place) => el('div', { class: 'journey-inline', 'data-field': `${path}.variants.${place}.template` },
      step.variants.length > 1 ? el('span', { class: 'badge badge-info' }, String.fromCharCode(65 + place)) : null,
      select(editor, texts.Template, known(templates, variant.template), variant, 'template', () => editor.rebuilt(`[data-field="${path}.variants.${place}.template"] select`), { class: 'form-control journey-template' }),
      variant.template ? button('far fa-eye', texts.Preview, 'journey-preview', () => openPreview({
        Template: variant.template, Topic: step.topic, Marketing: step.marketing, DiscountId: step.discount, CouponDays: step.couponDays, SourceKindId: 1, SourceId: editor.urls.journey, Variant: place + 1,
      })) : null,
      step.variants.length > 1 ? number(editor, texts.Weight, variant, 'weight', { min: 0, title: texts.Weight }) : null,
      step.variants.length > 1 ? button('fas fa-times', texts.RemoveVariant, 'journey-remove-variant', () => {
        step.variants.splice(place, 1);
        editor.rebuilt(`[data-step="${step.id}"] select`);
      }) : null, message()));
    const add = step.variants.length < 4 ? el('button', { type: 'button', class: 'btn btn-sm btn-default journey-add-variant', onclick: () => {
      step.variants.push({ template: '', weight: 1 });
      editor.rebuilt(`[data-field="${path}.variants.${step.variants.length - 1}.template"] select`);
    } }, texts.AddVariant) : null;
    return [...lines, inline(add, el('a', { href: editor.urls.templates, target: '_blank', class: 'small' }, texts.EditTemplates)),
      row(editor, `${path}.topic`, 'Topic', select(editor, texts.Topic, config.topics.map(topic => [topic.id, topic.name]), step, 'topic')),
      row(editor, `${path}.discount`, 'Discount', select(editor, texts.Discount, known([[0, texts.NoDiscount], ...config.discounts.map(discount => [discount.id, discount.name])], step.discount), step, 'discount', () => {
        if (step.discount && !step.couponDays) step.couponDays = 14;
        editor.rebuilt(`[data-field="${path}.discount"] select`);
      })),
      step.discount ? row(editor, `${path}.couponDays`, 'CouponDays', number(editor, texts.CouponDays, step, 'couponDays', { min: 1 })) : '',
      row(editor, `${path}.marketing`, 'Marketing', check(editor, texts.MarketingYes, step, 'marketing', () => editor.rebuilt(`[data-field="${path}.marketing"] input`))),
      step.marketing ? row(editor, `${path}.subscription`, 'Subscription', select(editor, texts.Subscription, known([[0, texts.SubscriptionRules], ...config.subscriptions.map(type => [type.id, type.name])], step.subscription ?? 0), step, 'subscription')) : '',
      row(editor, `${path}.validHours`, 'ValidHours', number(editor, texts.ValidHours, step, 'validHours', { min: 1 }))];
  },
  reward: (editor, step, path) => [
    row(editor, `${path}.points`, 'Points', number(editor, editor.texts.Points, step, 'points', { min: 1 })),
    row(editor, `${path}.validDays`, 'ValidDays', number(editor, editor.texts.ValidDays, step, 'validDays', { min: 0 })),
    row(editor, `${path}.note`, 'Note', text(editor, editor.texts.Note, step, 'note', { maxlength: 200 }))],
  task: (editor, step, path) => [
    row(editor, `${path}.title`, 'Title', text(editor, editor.texts.Title, step, 'title', { maxlength: 200 })),
    row(editor, `${path}.text`, 'Text', text(editor, editor.texts.Text, step, 'text', { maxlength: 1000 })),
    row(editor, `${path}.dueDays`, 'DueDays', number(editor, editor.texts.DueDays, step, 'dueDays', { min: 0 }))],
  tag: (editor, step, path) => [
    row(editor, `${path}.tag`, 'Tag', text(editor, editor.texts.Tag, step, 'tag', { maxlength: 50 })),
    row(editor, `${path}.remove`, 'TagRemove', check(editor, editor.texts.TagRemoveYes, step, 'remove'))],
};

export function ruleBox(editor, owner, name, path) {
  const box = el('div', { class: 'journey-rule', 'data-search': editor.urls.search, 'data-rule': path });
  const rule = mountRule(box, editor.config.rule, owner[name]?.rule, changed => {
    owner[name] = { version: 1, rule: changed };
    editor.changed();
  });
  editor.ruleEditors.push({ path, show: errors => rule.showErrors(errors) });
  return box;
}

function inline(...parts) {
  return el('div', { class: 'journey-inline' }, ...parts.filter(Boolean));
}

function at(editor, path) {
  return [el('div', { 'data-field': path }, message())];
}

// A template that is gone still has to be seen.
function known(pairs, value) {
  return pairs.some(([key]) => key === value) ? pairs : [...pairs, [value, value]];
}
