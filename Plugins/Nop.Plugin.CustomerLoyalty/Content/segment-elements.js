// Small helpers for building the page.

export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export function button(icon, text, name, click) {
  return el('button', { type: 'button', class: `btn btn-sm btn-default ${name}`, title: text, 'aria-label': text, onclick: click },
    el('i', { class: icon, 'aria-hidden': 'true' }));
}

export function notButton(texts, controls) {
  const shape = controls.negated ? 'btn-warning' : 'btn-outline-secondary';
  return el('button', { type: 'button', class: `btn btn-sm ${shape} segment-not`, title: texts.NotHint, 'aria-pressed': String(controls.negated), onclick: controls.negate }, texts.Not);
}

export function choice(label, pairs, value, changed, more) {
  const select = el('select', { class: 'form-control', 'aria-label': label, ...more },
    ...pairs.map(([key, text]) => el('option', { value: key, selected: String(key) === String(value) }, text)));
  select.addEventListener('change', () => changed(select.value));
  return select;
}

export function input(type, label, value, changed, more) {
  const field = el('input', { type, class: 'form-control', 'aria-label': label, value: value ?? '', ...more });
  field.addEventListener('input', () => changed(field.value));
  return field;
}

// A search box over a select; where the back office has no Select2 the plain select does.
export function searchable(select, texts, options, changed) {
  queueMicrotask(() => {
    const $ = window.jQuery;
    if (!$ || !$.fn.select2) {
      if (changed) select.addEventListener('change', () => changed(select));
      return;
    }
    const language = { noResults: () => texts.NoMatches, searching: () => texts.Search, loadingMore: () => texts.Search, inputTooShort: () => texts.Search };
    $(select).select2({ width: '100%', language, ...options });
    if (changed) $(select).on('change', () => changed(select));
    // Focus that was meant for the hidden select belongs to the visible box.
    select.focus = () => select.nextElementSibling?.querySelector('.select2-selection')?.focus();
    if (select.dataset.wantsFocus) select.focus();
  });
  select.focus = () => { select.dataset.wantsFocus = 'true'; };
  return select;
}
