// 'Not for me' and the switch for personalisation. Without script the blocks are the same, but for these two.
document.addEventListener('click', async event => {
  const button = event.target.closest && event.target.closest('.loyalty-dismiss, .loyalty-switch');
  const block = button && button.closest('[data-loyalty-choice]');
  if (!block) return;
  const place = button.closest('[data-loyalty-product]');
  const isDismissal = button.classList.contains('loyalty-dismiss');
  const words = [block.dataset.loyaltyChoice, ...(isDismissal ? ['dismiss', place.dataset.loyaltyProduct] : [button.value])];
  button.disabled = true;
  try {
    const answer = await fetch(block.dataset.loyaltyChoices, { method: 'POST', body: words.join('\n'), keepalive: true });
    if (!answer.ok) throw new Error(String(answer.status));
    if (!isDismissal) {
      location.reload();
      return;
    }
    place.hidden = true;
    if (!block.querySelector('[data-loyalty-product]:not([hidden])')) block.hidden = true;
  } catch {
    button.disabled = false;
  }
});
