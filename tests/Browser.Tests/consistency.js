// What every page of ours has to be, whoever reads it: asked of the page as it stands. Answers are a kind, a tabulator and words. Evaluated by ConsistencyWalk.
async ({ ours, notOurs, colours, isDeep, isChinese, isList }) => {
  const wrong = [];
  const root = document.querySelector(ours);
  if (!root) return [`structure\tnothing of ours (${ours})`];

  const isOurs = element => !element.closest(notOurs);
  const all = selector => [...root.querySelectorAll(selector)].filter(isOurs);
  const shown = element => element.checkVisibility({ checkVisibilityCSS: true });
  const about = element => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
  const tell = (kind, what) => wrong.push(`${kind}\t${what.replaceAll('\t', ' ')}`);
  const say = (kind, what, elements) => { if (elements.length) tell(kind, `${what} (${elements.length}): ${[...new Set(elements.map(about))].slice(0, 4).join(' | ')}`); };

  /** Text, and what stands beside it for those who do not see it. */
  function words() {
    const found = new Set();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOurs(node.parentElement) && !node.parentElement.closest('script, style, template, .flatpickr-calendar')) found.add(node.data);
    for (const element of all('*'))
      for (const name of ['placeholder', 'title', 'aria-label', 'alt', 'data-original-title', 'data-question', 'data-confirm'])
        if (element.hasAttribute(name)) found.add(element.getAttribute(name));
    found.add(document.title);
    return [...found].map(text => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }

  /** Elements that stick out to either side of what holds the page; what scrolls or cuts by itself may hold more than it shows. */
  function overflow(when) {
    const page = root.getBoundingClientRect();
    const cuts = element => { for (let one = element.parentElement; one && one !== root; one = one.parentElement) if (getComputedStyle(one).overflowX !== 'visible') return true; return false; };
    const out = all('*').filter(element => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && (box.right > page.right + 1 || box.left < page.left - 1) && shown(element) && !cuts(element) && getComputedStyle(element).position !== 'fixed';
    });
    say('overflow', `sticks out ${when}`, out.filter(element => !out.includes(element.parentElement)));
  }

  const width = `at ${innerWidth}`;
  overflow(width);
  const beyond = document.documentElement.scrollWidth - innerWidth;
  if (beyond > 1) tell('overflow', `${beyond} pixels wider than the window ${width}`);
  document.documentElement.dir = 'rtl';
  overflow(`${width} from right to left`);
  document.documentElement.dir = 'ltr';
  if (!isDeep) return wrong;

  const headings = [...document.querySelectorAll('h1')].filter(heading => isOurs(heading) && shown(heading));
  if (headings.length !== 1 || !headings[0].innerText.trim()) tell('structure', `${headings.length} main headings`);
  if (!document.title.trim() || /^\s*[/.|-]/.test(document.title)) tell('structure', `title '${document.title}'`);

  const texts = words();
  const raw = texts.filter(text => /Plugins\.Misc\.|Enums\.Nop\.|\b(Admin|Common|Account)\.[A-Z]\w+\.|\{\d\}/i.test(text));
  if (raw.length) tell('text', raw.slice(0, 5).join(' | '));
  if (isChinese) texts.filter(text => /[A-Za-z]{2}/.test(text) && !/[\u3400-\u9fff]/.test(text)).forEach(text => tell('english', text));

  const seen = new Set();
  say('access', 'id twice', [...document.querySelectorAll('[id]')].filter(element => {
    const again = seen.has(element.id);
    seen.add(element.id);
    return again && root.contains(element);
  }));
  const labels = all('.label-wrapper').filter(shown).map(wrapper => ({ wrapper, words: wrapper.querySelector('label')?.getBoundingClientRect(), hint: wrapper.querySelector('.ico-help')?.getBoundingClientRect() })).filter(label => label.words);
  say('layout', 'hint below its label', labels.filter(({ words, hint }) => hint?.height > 0 && hint.top > words.bottom - 2).map(({ wrapper }) => wrapper));
  say('layout', 'label above its field, but not where the field begins', labels
    .filter(({ wrapper, words }) => wrapper.nextElementSibling && words.left > wrapper.parentElement.getBoundingClientRect().left + parseFloat(getComputedStyle(wrapper.parentElement).paddingLeft) + 3).map(({ wrapper }) => wrapper));
  say('access', 'image without alt', all('img:not([alt])'));
  say('access', 'table without header cells', all('table').filter(table => shown(table) && table.rows.length > 0 && !table.querySelector('th') && !/presentation|none/.test(table.getAttribute('role'))));
  say('access', 'cannot be reached by keyboard', all('[onclick], [data-toggle]:not([data-toggle="tooltip"]), [role="button"], .btn:not(label):not(.disabled)')
    .filter(element => shown(element) && element.tabIndex < 0 && !element.disabled && !element.matches('tr, td, li, .nav-item, [role="tab"]') && !element.querySelector('input, button, a')));

  const axe = window.axe;
  const { violations } = await axe.run({ include: [ours], exclude: notOurs.split(',').map(one => one.trim()).filter(one => document.querySelector(one)) }, {
    runOnly: { type: 'rule', values: ['label', 'select-name', 'button-name', 'link-name', 'input-button-name', 'image-alt', 'role-img-alt', 'svg-img-alt', 'frame-title', 'color-contrast', 'duplicate-id-aria', 'aria-valid-attr',
      'aria-valid-attr-value', 'aria-allowed-attr', 'aria-required-attr', 'aria-roles', 'aria-hidden-focus', 'aria-dialog-name', 'aria-progressbar-name', 'aria-input-field-name', 'aria-toggle-field-name', 'list', 'listitem',
      'definition-list', 'dlitem', 'nested-interactive', 'tabindex', 'td-headers-attr', 'th-has-data-cells', 'html-has-lang', 'document-title', 'empty-heading', 'scope-attr-valid'] },
    resultTypes: ['violations'], elementRef: true, iframes: false
  });
  for (const { id, nodes } of violations) {
    const mine = nodes.filter(({ element }) => element && isOurs(element) && !(id === 'color-contrast' && element.closest(colours)));
    const colour = id === 'color-contrast' ? mine[0]?.any[0]?.data : null;
    say('access', colour ? `contrast ${colour.contrastRatio}, ${colour.fgColor} on ${colour.bgColor}` : id, mine.map(node => node.element));
  }

  // Grids and lists; a way is a button of the page itself or the one that loyalty-list.js adds.
  if (isList && all('table.dataTable').length && !root.querySelector('[data-loyalty-export=csv]')
    && ![...root.querySelectorAll('a[href], button[formaction], form[action]')].some(way => /\/(csv|xlsx|export)\b/i.test(way.getAttribute('formaction') ?? way.getAttribute('href') ?? way.getAttribute('action'))))
    tell('export', 'a grid without a way to take it along');
  say('empty', 'a grid without words for the case that it is empty', all('table.dataTable[id]').filter(table => !document.querySelector(`template[data-empty-of="${table.id}"]`)));
  return wrong;
}
