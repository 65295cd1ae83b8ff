// A way to take every table along where the page has none of its own: a grid as it is filtered, all pages of it; a plain table as it stands.
import { workbookOf } from './loyalty-xlsx.js';

const pageSize = 1000;
const mostPages = 2000;
const config = document.getElementById('loyalty-list');

const plain = words => words.replace(/\s+/g, ' ').trim();
const text = html => plain(new DOMParser().parseFromString(String(html ?? ''), 'text/html').body.textContent);

/** A spreadsheet would calculate what begins like a formula. */
const cell = words => {
  const safe = /^[=+\-@\t\r]/.test(words) && !/^[-+]?[\d.,\s]+%?$/.test(words) ? `'${words}` : words;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const csvOf = rows => new Blob(['\ufeff', rows.map(row => row.map(value => cell(String(value))).join(',')).join('\r\n')], { type: 'text/csv' });

function columnsOf(grid) {
  return grid.settings()[0].aoColumns
    .filter(column => typeof column.mData === 'string' && column.mData && text(column.sTitle) && !/button-column|checkbox/i.test(column.sClass ?? '') && column.bVisible !== false)
    .map(column => ({ title: text(column.sTitle), name: column.mData }));
}

async function rowsOf(grid, progress) {
  const rows = [];
  for (let start = 0; ; start += pageSize) {
    const answer = await $.ajax({ url: grid.ajax.url(), type: 'POST', dataType: 'json', data: { ...grid.ajax.params(), start, length: pageSize } });
    const page = answer.Data ?? answer.data ?? [];
    rows.push(...page);
    progress(rows.length);
    if (page.length === 0 || rows.length >= (answer.recordsTotal ?? answer.RecordsTotal ?? 0))
      return rows;
  }
}

/** What is read of a cell: not its buttons, and of a field what is in it. */
function wordsOf(element) {
  if (!element)
    return '';
  const copy = element.cloneNode(true);
  copy.querySelectorAll('.btn, button, script, style, template, form, [aria-hidden="true"]').forEach(part => part.remove());
  copy.querySelectorAll('div, p, li, br, small, .badge').forEach(part => part.before(' '));
  const words = plain(copy.textContent);
  const field = element.querySelector('input:not([type=hidden]), select, textarea');
  return words || !field ? words : field.type === 'checkbox' ? (field.checked ? '1' : '0') : plain(field.selectedOptions?.[0]?.text ?? field.value);
}

function linesOf(table) {
  const titles = [...table.tHead.rows[table.tHead.rows.length - 1].cells].map(wordsOf);
  const rows = [...table.tBodies].flatMap(body => [...body.rows]).filter(row => row.cells.length >= titles.length);
  const kept = titles.map((title, index) => ({ title, index })).filter(column => column.title && (rows.length === 0 || rows.some(row => wordsOf(row.cells[column.index]))));
  return [kept.map(column => column.title), ...rows.map(row => kept.map(column => wordsOf(row.cells[column.index])))];
}

/** Lists that are no tables say which parts are the columns. */
function partsOf(list) {
  const titles = JSON.parse(list.dataset.loyaltyTable);
  return [titles, ...[...list.querySelectorAll('[data-loyalty-row]')].map(row => titles.map((_, index) => wordsOf(row.querySelector(`[data-loyalty-cell="${index}"]`))))];
}

/** Where the page turns over, the table goes on upon the next ones. */
async function rowsOfPages(table, read, progress) {
  const kind = table.dataset.loyaltyTable ? '[data-loyalty-table]' : 'table';
  const place = [...document.querySelectorAll(`.content ${kind}`)].indexOf(table);
  const rows = read(table);
  let next = document.querySelector('.content a[rel=next]');
  for (let page = 1; next && page < mostPages; page++) {
    const answer = await fetch(new URL(next.getAttribute('href'), location.href), { credentials: 'same-origin' });
    if (!answer.ok)
      throw new Error(answer.statusText);
    const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const more = other.querySelectorAll(`.content ${kind}`)[place];
    rows.push(...(more ? read(more).slice(1) : []));
    progress(rows.length - 1);
    next = other.querySelector('.content a[rel=next]');
  }

  return rows;
}

/** Not the copies of its head and foot that a grid makes when it can be scrolled. */
const isGrid = table => $.fn.DataTable?.isDataTable(table) && $(table).DataTable().table().node() === table;

async function readAll(table, progress) {
  if (!isGrid(table))
    return rowsOfPages(table, table.dataset.loyaltyTable ? partsOf : linesOf, progress);
  const grid = $(table).DataTable();
  const columns = columnsOf(grid);
  const rows = await rowsOf(grid, progress);
  return [columns.map(column => column.title), ...rows.map(row => columns.map(column => typeof row[column.name] === 'number' ? row[column.name] : text(row[column.name])))];
}

function wayOf(table, kind, title, name, isSmall) {
  const words = isSmall ? `.${kind}` : title;
  const button = Object.assign(document.createElement('button'), { type: 'button', title, className: `btn btn-default${isSmall ? ' btn-xs' : ''}` });
  if (isSmall)
    button.setAttribute('aria-label', title);
  button.dataset.loyaltyExport = kind;
  const shown = Object.assign(document.createElement('span'), { textContent: words });
  const sign = Object.assign(document.createElement('i'), { className: kind === 'xlsx' ? 'far fa-file-excel' : 'fas fa-download' });
  sign.setAttribute('aria-hidden', 'true');
  button.append(sign, ' ', shown);
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const rows = await readAll(table, count => { shown.textContent = `${words} · ${count.toLocaleString(document.documentElement.lang)}`; });
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(kind === 'xlsx' ? workbookOf(rows) : csvOf(rows)), download: `${name}.${kind}` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    } catch {
      shown.textContent = config.dataset.failed;
      return;
    } finally {
      button.disabled = false;
    }

    shown.textContent = words;
  });
  return button;
}

const isOne = table => isGrid(table) || table.dataset.loyaltyTable || (!table.classList.contains('dataTable') && table.tHead?.rows.length && table.tBodies[0]?.rows.length && !('loyaltyNoTable' in table.dataset));

/** The only table of a page has its ways in the head of the page, several have them beside themselves. */
function placeOf(table, isOnly) {
  const header = document.querySelector('.content-header');
  if (!isOnly || !header) {
    const card = table.closest('.card');
    const head = card?.querySelector(':scope > .card-header');
    const beside = Object.assign(document.createElement('div'), { className: 'text-right no-print mb-1' });
    if (head && [...card.querySelectorAll('table')].filter(isOne).length === 1) {
      beside.className = 'card-tools no-print mr-1';
      head.append(beside);
    } else
      (table.closest('.table-responsive, .dt-container, .dataTables_wrapper') ?? table).before(beside);
    return beside;
  }

  let ways = header.querySelector('.float-right');
  if (!ways) {
    ways = Object.assign(document.createElement('div'), { className: 'float-right' });
    header.append(ways);
  }

  return ways;
}

function offer(table, isOnly) {
  const place = placeOf(table, isOnly);
  const name = isOnly || !table.id ? config.dataset.name : `${config.dataset.name}-${table.id}`;
  const ways = [wayOf(table, 'csv', config.dataset.words, name, !isOnly), wayOf(table, 'xlsx', config.dataset.workbook, name, !isOnly)];
  if (isOnly)
    [ways[0].id, ways[1].id] = ['loyalty-list-csv', 'loyalty-list-xlsx'];
  ways.forEach(way => place.append(' ', way));
}

$(() => {
  const content = document.querySelector('.content-wrapper');
  const hasWay = [...content.querySelectorAll('a[href], button[formaction], form[action]')]
    .some(way => /\/\w*(csv|xlsx|export)\b/i.test(way.getAttribute('formaction') ?? way.getAttribute('href') ?? way.getAttribute('action')));
  const tables = [...content.querySelectorAll('.content table, .content [data-loyalty-table]')].filter(isOne);
  // Where the page has a way of its own, it is that of its table.
  if (!hasWay || tables.length > 1)
    tables.forEach(table => offer(table, tables.length === 1));
});
