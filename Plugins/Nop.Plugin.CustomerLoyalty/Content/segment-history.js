// Who entered and left, by day.
const canvas = document.getElementById('segment-history');
if (canvas) draw(canvas);

async function draw(canvas) {
  const days = await (await fetch(canvas.dataset.url)).json();
  document.getElementById('segment-history-empty').hidden = days.length > 0;
  canvas.parentElement.hidden = days.length === 0;
  if (!days.length || !window.Chart) return;
  new window.Chart(canvas, {
    type: 'bar',
    data: {
      labels: days.map(day => day.day),
      datasets: [
        { label: canvas.dataset.entered, data: days.map(day => day.entered), backgroundColor: '#28a745' },
        { label: canvas.dataset.left, data: days.map(day => -day.left), backgroundColor: '#dc3545' },
      ],
    },
    options: { maintainAspectRatio: false, scales: { x: { stacked: true }, y: { stacked: true, ticks: { precision: 0 } } } },
  });
}
