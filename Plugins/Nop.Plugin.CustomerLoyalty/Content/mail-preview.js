// Shows a mail as a customer would get it, before anybody does. A page that holds the dialog calls openPreview, or gives an element
// the attribute data-mail-preview with the request as JSON.
let wanted = {};

export function openPreview(request) {
  const dialog = document.getElementById('mail-preview');
  wanted = request;
  part(dialog, 'tested')?.replaceChildren();
  if (!dialog.open) dialog.showModal();
  show(dialog);
}

async function show(dialog) {
  const answer = await ask(dialog, dialog.dataset.show);
  text(dialog, 'problem', answer.problem);
  text(dialog, 'verdict', answer.verdict);
  const warnings = part(dialog, 'warnings');
  warnings.replaceChildren(...(answer.warnings ?? []).map(warning => {
    const item = document.createElement('li');
    item.textContent = warning;
    return item;
  }));
  warnings.hidden = !warnings.childElementCount;
  part(dialog, 'mail').hidden = !answer.html;
  for (const name of ['subject', 'customer', 'language', 'text', 'headers'])
    part(dialog, name).textContent = answer[name] ?? '';
  dialog.querySelector('iframe').srcdoc = answer.html ?? '';
}

async function test(dialog) {
  const said = part(dialog, 'tested');
  said.className = 'text-muted';
  said.textContent = dialog.dataset.waiting;
  const answer = await ask(dialog, dialog.dataset.test);
  said.className = answer.sent ? 'text-success' : 'text-danger';
  said.textContent = answer.text ?? answer.problem;
}

async function ask(dialog, url) {
  const body = new FormData(dialog.querySelector('form'));
  for (const [name, value] of Object.entries(wanted)) body.set(name, value ?? '');
  try {
    const answer = await fetch(url, { method: 'POST', body });
    if (!answer.ok) throw new Error(String(answer.status));
    return await answer.json();
  } catch {
    return { problem: dialog.dataset.failed };
  }
}

function part(dialog, name) {
  return dialog.querySelector(`[data-part="${name}"]`);
}

function text(dialog, name, value) {
  const place = part(dialog, name);
  place.textContent = value ?? '';
  place.hidden = !value;
}

function start(dialog) {
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  dialog.querySelector('form').addEventListener('submit', event => {
    event.preventDefault();
    show(dialog);
  });
  dialog.querySelector('button[data-test]')?.addEventListener('click', () => test(dialog));
  const widths = [...dialog.querySelectorAll('[data-width]')];
  widths.forEach(button => button.addEventListener('click', () => {
    dialog.querySelector('iframe').style.width = button.dataset.width ? `${button.dataset.width}px` : '';
    widths.forEach(one => {
      one.classList.toggle('active', one === button);
      one.setAttribute('aria-pressed', String(one === button));
    });
  }));
  const tabs = [...dialog.querySelectorAll('[data-tab]')];
  tabs.forEach(tab => tab.addEventListener('click', () => {
    tabs.forEach(one => {
      one.classList.toggle('active', one === tab);
      one.setAttribute('aria-selected', String(one === tab));
    });
    dialog.querySelectorAll('[data-pane]').forEach(pane => { pane.hidden = pane.dataset.pane !== tab.dataset.tab; });
  }));
  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-mail-preview]');
    if (opener) openPreview(JSON.parse(opener.dataset.mailPreview));
  });
}

const place = document.getElementById('mail-preview');
if (place) start(place);
