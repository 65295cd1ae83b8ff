// A way to take a list along where the page has none of its own: the list as it is filtered, all pages of it, as CSV.
const pageSize = 1000;
const config = document.getElementById('loyalty-list');

const text = html => new DOMParser().parseFromString(String(html ?? ''), 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

/** A spreadsheet would calculate what begins like a formula. */
const cell = value => {
  const words = typeof value === 'number' ? String(value) : text(value);
  const safe = /^[=+\-@\t\r]/.test(words) && !/^[-+]?[\d.,\s]+%?$/.test(words) ? `'${words}` : words;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const lines = (titles, rows) => [titles, ...rows].map(row => row.map(cell).join(',')).join('\r\n');

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

async function fileOf(table, progress) {
  if ($.fn.DataTable.isDataTable(table)) {
    const grid = $(table).DataTable();
    const columns = columnsOf(grid);
    const rows = await rowsOf(grid, progress);
    return lines(columns.map(column => column.title), rows.map(row => columns.map(column => row[column.name])));
  }

  const cells = row => [...row.querySelectorAll('th, td')];
  const titles = cells(table.tHead?.rows[0] ?? table.rows[0]).map(title => title.innerText);
  const kept = titles.map((title, index) => ({ title, index })).filter(column => column.title.trim());
  return lines(kept.map(column => column.title), [...table.tBodies].flatMap(body => [...body.rows]).filter(row => row.cells.length >= titles.length).map(row => kept.map(column => row.cells[column.index]?.innerText)));
}

function offer(table) {
  const header = document.querySelector('.content-header');
  if (!header)
    return;
  let ways = header.querySelector('.float-right');
  if (!ways) {
    ways = Object.assign(document.createElement('div'), { className: 'float-right' });
    header.append(ways);
  }

  const button = Object.assign(document.createElement('button'), { type: 'button', id: 'loyalty-list-csv', className: 'btn btn-default' });
  const words = Object.assign(document.createElement('span'), { textContent: config.dataset.words });
  const sign = Object.assign(document.createElement('i'), { className: 'fas fa-download' });
  sign.setAttribute('aria-hidden', 'true');
  button.append(sign, ' ', words);
  ways.append(' ', button);
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const file = await fileOf(table, count => { words.textContent = `${config.dataset.words} · ${count.toLocaleString(document.documentElement.lang)}`; });
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['\ufeff', file], { type: 'text/csv' })), download: `${config.dataset.name}.csv` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    } catch {
      words.textContent = config.dataset.failed;
      return;
    } finally {
      button.disabled = false;
    }

    words.textContent = config.dataset.words;
  });
}

$(() => {
  const content = document.querySelector('.content-wrapper');
  const hasWay = [...content.querySelectorAll('a[href], button[formaction], form[action]')]
    .some(way => /\/(csv|xlsx|export)\b/i.test(way.getAttribute('formaction') ?? way.getAttribute('href') ?? way.getAttribute('action')));
  const table = content.querySelector('table.dataTable') ?? (config.dataset.isList === 'true' ? content.querySelector('.content table.table') : null);
  if (table && !hasWay)
    offer(table);
});
