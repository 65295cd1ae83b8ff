// Help beside a page and the steps of a tour on it. Keyboard: Esc closes, the arrows walk a tour, Tab stays in the step.
const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';

function help() {
  const open = document.getElementById('loyalty-help-open');
  const panel = document.getElementById('loyalty-help');
  if (!open || !panel)
    return;

  document.body.append(panel);
  document.querySelector('.content-header h1')?.append(open);
  const show = isOpen => {
    panel.hidden = !isOpen;
    open.setAttribute('aria-expanded', String(isOpen));
    (isOpen ? panel.querySelector('#loyalty-help-close') : open).focus();
  };
  open.addEventListener('click', () => show(panel.hidden));
  panel.querySelector('#loyalty-help-close').addEventListener('click', () => show(false));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      show(false);
    }
  });
}

function tour() {
  const step = document.getElementById('loyalty-tour');
  if (!step)
    return;

  const before = document.activeElement;
  const found = [...document.querySelectorAll(step.dataset.selector)].find(element => element.getClientRects().length > 0) ?? null;
  // A grid is more than the table that it was made of.
  const target = found?.closest('.dt-container, .dataTables_wrapper') ?? found;
  document.body.append(step);
  step.hidden = false;
  target?.classList.add('loyalty-tour-target');
  target?.scrollIntoView({ block: 'center' });
  place(step, target);
  const again = () => place(step, target);
  addEventListener('resize', again);
  addEventListener('load', again);

  // A grid fills itself after the page is there.
  const watcher = new ResizeObserver(again);
  if (target)
    watcher.observe(target);
  step.focus({ preventScroll: true });
  seen(step);

  const leave = () => {
    step.remove();
    target?.classList.remove('loyalty-tour-target');
    removeEventListener('resize', again);
    watcher.disconnect();
    document.removeEventListener('keydown', keys);
    const address = new URL(location.href);
    address.searchParams.delete('loyaltyTour');
    address.searchParams.delete('loyaltyStep');
    history.replaceState(null, '', address);
    (before instanceof HTMLElement && before !== document.body ? before : document.querySelector('.content-header h1 button'))?.focus();
  };
  const follow = id => step.querySelector(id)?.click();
  const keys = event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
      return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (event.key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight')) {
      event.preventDefault();
      follow('#loyalty-tour-next');
    } else if (event.key === (rightToLeft ? 'ArrowRight' : 'ArrowLeft')) {
      event.preventDefault();
      follow('#loyalty-tour-back');
    } else if (event.key === 'Tab') {
      keepFocus(step, event);
    }
  };
  document.addEventListener('keydown', keys);
  step.querySelector('#loyalty-tour-leave').addEventListener('click', leave);
}

/** Below the target, above it where there is no room; on a phone the style sheet puts the step at the lower edge. */
function place(step, target) {
  if (getComputedStyle(step).position === 'fixed') {
    step.style.top = step.style.left = '';
    return;
  }

  const gap = 14;
  const box = target?.getBoundingClientRect() ?? { top: innerHeight / 3, bottom: innerHeight / 3, left: innerWidth / 2, right: innerWidth / 2 };
  const { offsetWidth: width, offsetHeight: height } = step;
  const below = box.bottom + gap;
  const top = below + height < innerHeight ? below : box.top - gap - height > 0 ? box.top - gap - height : Math.max(gap, innerHeight - height - gap);
  const side = rightToLeft ? box.right - width : box.left;
  step.style.top = `${top + scrollY}px`;
  step.style.left = `${Math.min(Math.max(gap, side), innerWidth - width - gap) + scrollX}px`;
}

function keepFocus(step, event) {
  const stops = [...step.querySelectorAll('a[href], button')];
  const at = stops.indexOf(document.activeElement);
  const next = event.shiftKey ? (at <= 0 ? stops.length - 1 : at - 1) : (at + 1) % stops.length;
  event.preventDefault();
  stops[next].focus();
}

/** The shop remembers how far one came, so that the tour goes on there another time. */
function seen(step) {
  const token = document.querySelector('input[name=__RequestVerificationToken]');
  const body = new URLSearchParams({ role: step.dataset.role, step: step.dataset.step });
  if (token)
    body.set('__RequestVerificationToken', token.value);
  step.dataset.saved = 'under-way';
  fetch(step.dataset.seen, { method: 'POST', body, keepalive: true }).then(answer => { step.dataset.saved = answer.ok ? 'true' : 'false'; }, () => { step.dataset.saved = 'false'; });
}

help();
// Grids are made as soon as the page is ready: before this, because they asked before.
$(tour);
