// Numbers of an occurrence that is under way are asked for again and again; a chart of the texts of a test.
const distance = 5000;
const box = document.getElementById('campaign-live');

for (const button of document.querySelectorAll('[data-confirm]'))
  button.addEventListener('click', event => { if (!window.confirm(button.dataset.confirm)) event.preventDefault(); });

const choice = document.getElementById('campaign-occurrence');
choice?.addEventListener('change', () => { window.location.href = `${choice.dataset.url}?occurrence=${choice.value}`; });

if (box) {
  const chart = draw();
  const again = () => { if (box.querySelector('[data-live=true]')) setTimeout(ask, distance); };

  async function ask() {
    try {
      const token = document.querySelector('#campaign-switch input[name=__RequestVerificationToken]').value;
      const answer = await fetch(box.dataset.url, { method: 'POST', body: new URLSearchParams({ occurrence: box.dataset.occurrence, __RequestVerificationToken: token }) });
      if (answer.ok) {
        box.innerHTML = await answer.text();
        const live = box.querySelector('[data-live]');
        const state = document.getElementById('campaign-state');
        state.textContent = live.dataset.state;
        state.className = `badge ${live.dataset.stateStyle}`;
        if (chart) {
          chart.data.datasets[0].data = rates();
          chart.update();
        }
      }
    } catch {
      // The next time may work.
    }
    again();
  }

  again();
}

function rates() { return [...box.querySelectorAll('[data-rate]')].map(row => Number(row.dataset.rate)); }

function draw() {
  const place = document.querySelector('[data-loyalty-chart=texts]');
  if (!place || !window.Chart) return null;
  return new window.Chart(place, {
    type: 'bar',
    data: { labels: [...box.querySelectorAll('[data-rate]')].map(row => row.dataset.name), datasets: [{ data: rates(), backgroundColor: '#3c8dbc' }] },
    options: { indexAxis: 'y', maintainAspectRatio: false, animation: false, plugins: { legend: { display: false } }, scales: { x: { beginAtZero: true, ticks: { callback: value => `${value} %` } } } },
  });
}
