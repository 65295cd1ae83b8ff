// Where a grid has nothing to show, it says what to do next; the words stand beside it in a template.
$(document).on('draw.dt', ({ target }) => {
  const words = document.querySelector(`template[data-empty-of="${CSS.escape(target.id)}"]`);
  const cell = target.querySelector('tbody td.dt-empty, tbody td.dataTables_empty');
  if (words && cell)
    cell.textContent = words.content.textContent;
});
