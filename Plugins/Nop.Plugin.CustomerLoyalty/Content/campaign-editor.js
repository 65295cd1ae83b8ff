// The form of a campaign: what does not apply is hidden, what is wrong is told at its field while somebody types, and a dry run goes on piece by piece.
import { openPreview } from './mail-preview.js';

const pause = 500;
const form = document.getElementById('campaign-form');
if (form) start(form);

export function confirmButtons(root) {
  for (const button of root.querySelectorAll('[data-confirm]'))
    button.addEventListener('click', event => { if (!window.confirm(button.dataset.confirm)) event.preventDefault(); });
}

function start(form) {
  const touched = new Set();
  let timer = 0, running = null, unsaved = false;
  const variants = [...form.querySelectorAll('.campaign-variant')];
  const isFilled = variant => [...variant.querySelectorAll('select, input')].some(field => field.value);
  variants.forEach((variant, place) => { variant.hidden = place > 0 && !isFilled(variant) && !variant.querySelector('.field-validation-error'); });

  form.querySelector('#campaign-add-text')?.addEventListener('click', () => {
    const next = variants.find(variant => variant.hidden);
    if (next) {
      next.hidden = false;
      next.querySelector('select').focus();
    }
    arrange();
  });
  for (const button of form.querySelectorAll('.campaign-remove'))
    button.addEventListener('click', () => {
      const variant = button.closest('.campaign-variant');
      for (const field of variant.querySelectorAll('select, input')) field.value = '';
      variant.hidden = true;
      changed();
    });

  for (const button of form.querySelectorAll('.campaign-preview'))
    button.addEventListener('click', () => {
      const place = Number(button.dataset.place);
      openPreview({
        Template: form.elements[`Variants[${place}].Template`].value, Topic: form.elements.Topic.value, Marketing: true, StoreId: form.elements.StoreId.value,
        DiscountId: form.elements.DiscountId.value, CouponDays: form.elements.CouponDays.value,
        // What is not saved yet is shown in the words of its template.
        SourceKindId: unsaved || form.elements.Id.value === '0' ? 0 : 2, SourceId: form.elements.Id.value, Variant: place + 1,
      });
    });

  function arrange() {
    const rhythm = form.elements.RhythmId.value;
    for (const row of form.querySelectorAll('[data-rhythms]')) row.hidden = !row.dataset.rhythms.split(' ').includes(rhythm);
    for (const choice of form.elements.ClockId.options) if (choice.value === '2') choice.disabled = rhythm === '1';
    if (rhythm === '1' && form.elements.ClockId.value === '2') form.elements.ClockId.value = '1';
    form.querySelector('[data-when-coupon]').hidden = form.elements.DiscountId.value === '0';
    const shown = variants.filter(variant => !variant.hidden).length;
    form.querySelector('[data-when-tested]').hidden = shown < 2;
    const add = form.querySelector('#campaign-add-text');
    if (add) add.hidden = shown === variants.length;
  }

  function changed(event) {
    unsaved = true;
    if (event?.target?.name) touched.add(event.target.name);
    const dry = document.getElementById('campaign-unsaved');
    if (dry) dry.hidden = false;
    arrange();
    clearTimeout(timer);
    timer = setTimeout(judge, pause);
  }

  async function judge() {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(document.getElementById('campaign-editor').dataset.check, { method: 'POST', body: new FormData(form), signal: running.signal });
      if (answer.ok) show(await answer.json());
    } catch {
      // The check while saving is the one that counts.
    }
  }

  function show(found) {
    for (const place of form.querySelectorAll('[data-valmsg-for]')) {
      const name = place.dataset.valmsgFor;
      const error = found.errors.find(one => one.field === name);
      const told = error && (touched.has(name) || place.textContent.trim() !== '');
      place.textContent = told ? error.text : '';
      place.className = told ? 'field-validation-error' : 'field-validation-valid';
      form.elements.namedItem(name)?.classList?.toggle('campaign-bad', Boolean(told));
    }
    document.getElementById('campaign-sentence').textContent = found.sentence;
    const upcoming = document.getElementById('campaign-upcoming');
    upcoming.textContent = found.upcoming.length ? `${upcoming.dataset.text} ${found.upcoming.join(' · ')}` : '';
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', () => { unsaved = false; });
  window.addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });
  if (form.dataset.mayType !== 'true')
    for (const field of form.querySelectorAll('input:not([type=hidden]), select, textarea')) field.disabled = true;
  confirmButtons(document);
  arrange();
  judge();
  startDryRun(form);
}

function startDryRun(form) {
  const button = document.getElementById('campaign-dry-run-start');
  const box = document.getElementById('campaign-dry-run-box');
  if (!button) return;
  const token = form.querySelector('input[name=__RequestVerificationToken]').value;

  async function goOn(id) {
    button.disabled = true;
    try {
      for (let complete = false; !complete;) {
        const answer = await fetch(button.dataset.url, { method: 'POST', body: new URLSearchParams({ dryRunId: id, __RequestVerificationToken: token }) });
        if (!answer.ok) throw new Error(String(answer.status));
        box.innerHTML = await answer.text();
        const shown = box.querySelector('[data-dry-run]');
        id = shown.dataset.dryRun;
        complete = shown.dataset.complete === 'true';
      }
    } catch {
      const failed = document.createElement('p');
      failed.className = 'text-danger';
      failed.textContent = button.dataset.failed;
      box.prepend(failed);
    }
    button.disabled = false;
  }

  button.addEventListener('click', () => goOn(0));
  // One that was left in the middle goes on where it was.
  const begun = box.querySelector('[data-complete=false]');
  if (begun) goOn(begun.dataset.dryRun);
}
