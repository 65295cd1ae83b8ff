// Tags of a customer: given and taken without leaving the page. What was refused stays in the field, with the reason below it.
const box = document.getElementById('customer-tags');
const form = box?.querySelector('form');
if (form) start();

function start() {
  const input = form.querySelector('input[name=names]');
  const list = form.querySelector('datalist');
  const error = box.querySelector('#tag-error');
  let asked = 0;

  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (await send(box.dataset.give, { names: input.value })) input.value = '';
    input.focus();
  });

  box.addEventListener('click', event => {
    const button = event.target.closest('[data-take]');
    if (button && button !== box && window.confirm(button.dataset.ask)) send(box.dataset.take, { tagId: button.dataset.take });
  });

  input.addEventListener('input', () => {
    clearTimeout(asked);
    asked = setTimeout(suggest, 200);
  });
  input.addEventListener('focus', suggest, { once: true });

  // Only the word after the last comma is being typed; the ones before it are kept in front of each suggestion.
  async function suggest() {
    const words = input.value.split(/[,;，；、]/);
    const term = words.pop().trim();
    const before = words.map(word => word.trim()).filter(word => word).join(', ');
    try {
      const answer = await fetch(`${box.dataset.suggest}?${new URLSearchParams({ term })}`, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      const names = await answer.json();
      list.replaceChildren(...names.map(name => Object.assign(document.createElement('option'), { value: before ? `${before}, ${name}` : name })));
    } catch {
      list.replaceChildren();
    }
  }

  async function send(url, values) {
    const data = new FormData(form);
    data.delete('names');
    data.set('customerId', box.dataset.customer);
    for (const [name, value] of Object.entries(values)) data.set(name, value);
    error.textContent = '';
    try {
      const answer = await fetch(url, { method: 'POST', body: data, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      if (!answer.ok) throw new Error(answer.statusText);
      if (answer.headers.get('content-type')?.includes('json')) {
        error.textContent = (await answer.json()).error;
        return false;
      }
      box.querySelector('[data-tags]').innerHTML = await answer.text();
      return true;
    } catch {
      error.textContent = box.dataset.failed;
      return false;
    }
  }
}
