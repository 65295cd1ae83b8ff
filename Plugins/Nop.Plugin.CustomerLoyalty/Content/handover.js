// Carries hand-overs on while the page is open, and shows how far they are; the schedule task finishes what is left.
const pause = 300;
const retry = 5000;

for (const box of document.querySelectorAll('[data-handover][data-may=true]')) follow(box);

async function follow(box) {
  const token = document.querySelector('input[name=__RequestVerificationToken]').value;
  const bar = box.querySelector('.progress-bar');
  const count = box.querySelector('[data-count]');
  for (;;) {
    let wait = pause;
    try {
      const answer = await fetch(box.dataset.url, { method: 'POST', body: new URLSearchParams({ id: box.dataset.handover, __RequestVerificationToken: token }) });
      const { done, total, isOver } = await answer.json();
      if (isOver) {
        location.reload();
        return;
      }
      bar.style.width = `${total ? (100 * done) / total : 0}%`;
      bar.setAttribute('aria-valuenow', done);
      count.textContent = count.dataset.text.replace('{0:N0}', done.toLocaleString()).replace('{1:N0}', total.toLocaleString());
    } catch {
      wait = retry;
    }
    await new Promise(go => setTimeout(go, wait));
  }
}
