// Helpers of the grid partial. Names are the ones that plugin views of a nopCommerce shop call.
var selectedIds = [];

function escapeHtml(value) {
  if (value === null || value === undefined) return '';
  return String(value)
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;').replace(/'/g, '&#39;').replace(/`/g, '&#x60;');
}

function clearMasterCheckbox(tableSelector) {
  selectedIds = [];
  $(tableSelector).closest('.dt-container').find('.mastercheckbox').prop('checked', false);
}

function updateMasterCheckbox(tableSelector) {
  var boxes = $(tableSelector).find('.checkboxGroups');
  var all = boxes.length > 0 && boxes.filter(':checked').length === boxes.length;
  $(tableSelector).closest('.dt-container').find('.mastercheckbox').prop('checked', all);
}

function updateTable(tableSelector, hasMasterCheckBox) {
  $(tableSelector).DataTable().ajax.reload(null, false);
  if (hasMasterCheckBox) clearMasterCheckbox(tableSelector);
}

function updateTableSrc(tableSelector, hasMasterCheckBox) {
  $(tableSelector).DataTable().draw();
  if (hasMasterCheckBox) clearMasterCheckbox(tableSelector);
}

function updateTableWidth(tableSelector) {
  if ($.fn.DataTable.isDataTable(tableSelector)) $(tableSelector).DataTable().columns.adjust();
}

/** Sends a row action of a grid and draws the grid again. */
function postTableAction(tableSelector, url, values) {
  $.post({ url: url, data: addAntiForgeryToken(values), dataType: 'json' })
    .done(function (answer) {
      if (answer) display_nop_error(answer);
      $(tableSelector).DataTable().draw(false);
    })
    .fail(function (request) {
      displayBarNotification(escapeHtml(request.responseText || request.statusText), 1, 0);
    });
}

/** Checkbox column with a master checkbox: keeps the ids in selectedIds. */
function bindTableCheckboxes(tableSelector) {
  $(tableSelector).closest('.dt-container').on('click', '.mastercheckbox', function () {
    $(tableSelector).find('.checkboxGroups').prop('checked', this.checked).trigger('change');
  });
  $(tableSelector).on('change', '.checkboxGroups', function () {
    var id = this.value;
    selectedIds = selectedIds.filter(function (known) { return known !== id; });
    if (this.checked) selectedIds.push(id);
    updateMasterCheckbox(tableSelector);
  });
}

/** In-line editing: turns the editable cells of a row into inputs, posts them, or draws the old values again. */
function bindTableInlineEdit(tableSelector, updateUrl, keyColumn, editableColumns) {
  var grid = function () { return $(tableSelector).DataTable(); };
  var input = function (column, value) {
    if (column.type === 'checkbox')
      return $('<input type="checkbox" class="userinput">').prop('checked', value === true);
    return $('<input class="userinput form-control form-control-sm">')
      .attr('type', column.type === 'number' ? 'number' : 'text').attr('step', 'any').val(value);
  };
  var toggle = function (row, editing) {
    row.find('.table-edit').toggle(!editing);
    row.find('.table-confirm, .table-cancel').toggle(editing);
  };
  $(tableSelector)
    .on('click', '.table-edit', function () {
      var row = $(this).closest('tr'), data = grid().row(row).data();
      editableColumns.forEach(function (column) {
        row.find('[data-columnname="' + column.name + '"]').empty().append(input(column, data[column.name]));
      });
      toggle(row, true);
      return false;
    })
    .on('click', '.table-cancel', function () { grid().draw(false); return false; })
    .on('click', '.table-confirm', function () {
      var row = $(this).closest('tr'), data = grid().row(row).data(), values = {};
      values[keyColumn] = data[keyColumn];
      editableColumns.forEach(function (column) {
        var field = row.find('[data-columnname="' + column.name + '"] .userinput');
        values[column.name] = column.type === 'checkbox' ? field.is(':checked') : field.val();
      });
      postTableAction(tableSelector, updateUrl, values);
      return false;
    });
}

var tableRenderers = {
  custom: function (render) {
    return function (data, type, row, meta) { return tableFunction(render.function)(data, type, row, meta); };
  },
  link: function (render) {
    return function (data, type, row) {
      var id = render.id ? row[render.id] : '';
      return '<a href="' + render.url + escapeHtml(id) + '">' + escapeHtml(render.title || data) + '</a>';
    };
  },
  date: function (render) {
    return function (data) { return data ? moment(data).locale(tableTexts.locale).format(render.format) : ''; };
  },
  boolean: function () {
    return function (data) {
      return data ? '<i class="fas fa-check true-icon" nop-value="true"></i>' : '<i class="fas fa-times false-icon" nop-value="false"></i>';
    };
  },
  edit: function (render) {
    return function (data) {
      return '<a class="' + render.css + '" href="' + render.url + escapeHtml(data) + '"><i class="fas fa-pencil"></i> ' + tableTexts.edit + '</a>';
    };
  },
  view: function (render) {
    return function (data) {
      return '<a class="' + render.css + '" href="' + render.url + escapeHtml(data) + '"><i class="far fa-eye"></i> ' + tableTexts.view + '</a>';
    };
  },
  remove: function (render) {
    return function (data) {
      return '<a href="#" class="table-remove ' + render.css + '" data-id="' + escapeHtml(data) + '"><i class="far fa-trash-can"></i> ' + escapeHtml(render.title) + '</a>';
    };
  },
  inline: function (render) {
    return function () {
      return '<a href="#" class="table-edit ' + render.css + '"><i class="fas fa-pencil"></i> ' + tableTexts.edit + '</a>' +
        '<a href="#" class="table-confirm ' + render.css + '" style="display:none"><i class="fas fa-check"></i> ' + tableTexts.update + '</a>' +
        '<a href="#" class="table-cancel ' + render.css + '" style="display:none"><i class="fas fa-ban"></i> ' + tableTexts.cancel + '</a>';
    };
  },
  button: function (render) {
    return function (data) {
      var target = render.url ? 'href="' + render.url + escapeHtml(data) + '"' : 'href="#" onclick="' + render.function + '(\'' + escapeHtml(data) + '\');return false;"';
      return '<a class="' + render.css + '" ' + target + '>' + escapeHtml(render.title) + '</a>';
    };
  },
  checkbox: function (render) {
    return function (data, type, row) {
      return '<input type="checkbox" class="checkboxGroups" name="' + render.name + '" value="' + escapeHtml(row[render.key]) + '"' + (data === true ? ' checked' : '') + '>';
    };
  },
  picture: function (render) {
    return function (data) {
      return '<img alt="" src="' + render.prefix + escapeHtml(render.src || data) + '"' + (render.width ? ' width="' + render.width + '"' : '') + '>';
    };
  },
  caret: function () { return function () { return '<i class="fas fa-caret-right" aria-hidden="true"></i>'; }; }
};

function tableFunction(name) {
  return name.split('.').reduce(function (owner, part) { return owner[part]; }, window);
}

function tableColumn(column) {
  var title = column.title ? escapeHtml(column.title) : '';
  if (column.master)
    title = '<label class="mb-0"><input class="mastercheckbox" type="checkbox"> ' + title + '</label>';
  var result = { data: column.data, title: title, visible: column.visible, searchable: column.searchable, defaultContent: '' };
  if (column.width) result.width = /^\d+$/.test(column.width) ? column.width + 'px' : column.width;
  if (column.className) result.className = column.className;
  if (column.editable) result.createdCell = function (cell) { $(cell).attr('data-columnname', column.data); };
  if (column.render) result.render = tableRenderers[column.render.kind](column.render);
  else if (column.encode) result.render = function (data) { return escapeHtml(data); };
  return result;
}

function tableRequest(options, parentRow) {
  return function (request) {
    var data = { draw: request.draw, start: request.start, length: request.length };
    options.filters.forEach(function (filter) {
      if (filter.parent) data[filter.name] = parentRow ? parentRow[filter.parent] : null;
      else if (filter.value !== null && filter.value !== undefined) data[filter.name] = filter.value;
      else if (filter.isBool) data[filter.name] = $('#' + filter.id).is(':checked');
      else data[filter.name] = $('#' + filter.id).val();
    });
    return addAntiForgeryToken(data);
  };
}

function tableAnswer(answer) {
  if (answer.error) display_nop_error(answer);
  answer.recordsTotal = answer.recordsTotal || answer.RecordsTotal || 0;
  answer.recordsFiltered = answer.recordsFiltered || answer.RecordsFiltered || 0;
  answer.draw = answer.draw || answer.Draw;
  return answer.data || answer.Data || [];
}

/** Draws a grid from the options that the partial "Table" serialises. */
function createTable(options, parentRow) {
  var selector = '#' + options.name, table = $(selector);
  for (var i = 0; i < options.footerColumns; i++) {
    if (i === 0) table.append('<tfoot><tr></tr></tfoot>');
    table.find('tfoot tr').append('<td></td>');
  }
  var settings = {
    serverSide: options.serverSide,
    processing: options.processing,
    paging: options.paging,
    pagingType: options.pagingType,
    pageLength: options.length,
    info: options.info,
    ordering: options.ordering,
    searching: false,
    autoWidth: false,
    scrollX: true,
    preDrawCallback: function (data) { data.nTableWrapper.querySelectorAll('colgroup').forEach(function (group) { group.remove(); }); },
    language: tableTexts.grid,
    columns: options.columns.map(tableColumn),
    layout: options.layout || {
      topStart: null, topEnd: null, bottomStart: null, bottomEnd: null,
      bottom: ['paging', options.lengthMenu ? 'pageLength' : null, 'info', options.refreshButton ? 'buttons' : null].filter(Boolean)
    }
  };
  if (options.lengthMenu) settings.lengthMenu = options.lengthMenu; else settings.lengthChange = false;
  if (options.rowId) settings.rowId = options.rowId;
  if (options.deferLoading !== null && options.deferLoading !== undefined) settings.deferLoading = options.deferLoading;
  if (options.data) settings.data = options.data;
  else settings.ajax = { url: options.url, type: 'POST', dataType: 'json', data: tableRequest(options, parentRow), dataSrc: tableAnswer };
  ['headerCallback', 'footerCallback', 'drawCallback'].forEach(function (name) {
    if (options[name]) settings[name] = function () { return tableFunction(options[name]).apply(this, arguments); };
  });
  var masters = options.columns.some(function (column) { return column.master; });
  settings.buttons = [{ name: 'refresh', text: '<i class="fas fa-rotate"></i>', action: function () {
    if (options.serverSide) updateTable(selector, masters); else updateTableSrc(selector, masters);
  } }];

  var grid = table.DataTable(settings);
  if (masters) bindTableCheckboxes(selector);
  if (options.updateUrl)
    bindTableInlineEdit(selector, options.updateUrl, inlineKey(options), options.columns
      .filter(function (column) { return column.editable; })
      .map(function (column) { return { name: column.data, type: column.editType }; }));
  if (options.deleteUrl) table.on('click', '.table-remove', function () {
    var values = {};
    values[options.deleteKey] = $(this).attr('data-id');
    if (window.confirm(tableTexts.confirmDelete)) postTableAction(selector, options.deleteUrl, values);
    return false;
  });
  if (options.searchButtonId) $('#' + options.searchButtonId).on('click', function () {
    grid.ajax.reload();
    clearMasterCheckbox(selector);
    return false;
  });
  if (options.child) bindChildTable(grid, table, options.child);
  return grid;
}

function inlineKey(options) {
  var column = options.columns.find(function (candidate) { return candidate.render && candidate.render.kind === 'inline'; });
  return column ? column.data : options.primaryKey || 'Id';
}

function bindChildTable(grid, table, child) {
  table.on('click', 'td.child-control', function () {
    var row = grid.row($(this).closest('tr')), data = row.data();
    $(this).find('i').toggleClass('fa-caret-right fa-caret-down');
    if (row.child.isShown()) { row.child.hide(); return; }
    var name = child.name + '-' + row.index();
    row.child('<table class="table table-bordered" width="100%" id="' + name + '"></table>').show();
    createTable($.extend({}, child, { name: name }), data);
  });
}
