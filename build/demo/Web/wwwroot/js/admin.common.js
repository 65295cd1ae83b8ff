// Functions that views of the admin area, the plugin's included, expect by name.
$.fn.showElement = function () { return this.removeClass('d-none'); };
$.fn.hideElement = function () { return this.addClass('d-none'); };

function setLocation(url) { window.location.href = url; }

function OpenWindow(url, width, height, scroll) {
  var left = (screen.width - width) / 2;
  window.open(url, '_blank', 'resizable=1,width=' + width + ',height=' + height + ',left=' + left + (scroll ? ',scrollbars=1' : ''));
}

function showThrobber(message) {
  $('.throbber-header').html(message);
  window.setTimeout(function () { $('.throbber').show(); }, 1000);
}

function addAntiForgeryToken(data) {
  data = data || {};
  var token = $('input[name=__RequestVerificationToken]').first();
  if (token.length) data.__RequestVerificationToken = token.val();
  return data;
}

function displayBarNotification(message, type, timeout) {
  var style = ['alert-success', 'alert-danger', 'alert-warning'][type] || 'alert-success';
  var bar = $('<div role="alert">').addClass('alert alert-dismissable ' + style)
    .append($('<button type="button" class="close" data-dismiss="alert" aria-label="Close">').html('&times;'))
    .append($('<span>').html(message));
  $('#admin-notifications').append(bar);
  if (timeout > 0) window.setTimeout(function () { bar.fadeOut('slow', function () { bar.remove(); }); }, timeout);
}

function display_nop_error(answer) {
  if (!answer || !answer.error) return;
  var lines = [];
  if (typeof answer.error === 'string') lines.push(answer.error);
  else $.each(answer.error, function (key, value) { lines = lines.concat(value.errors || []); });
  displayBarNotification(lines.map(escapeHtml).join('<br>'), 1, 0);
}

function showAlert(alertId, text) {
  $('#' + alertId + '-info').text(text);
  $('#' + alertId).trigger('click');
}

function saveUserPreferences(url, name, value) {
  $.post({ url: url, data: addAntiForgeryToken({ name: name, value: value }), dataType: 'json' });
}

function checkOverriddenStoreValue(box, selector) {
  if (!selector) return;
  var overridden = $(box).is(':checked');
  $(selector).prop('disabled', !overridden).each(function () {
    if (this.type === 'checkbox') $('input[type=hidden][name="' + this.name + '"]').prop('disabled', !overridden);
  });
}

function checkAllOverriddenStoreValue(master) {
  $('.multi-store-override-option').each(function () {
    this.checked = master.checked;
    checkOverriddenStoreValue(this, $(this).attr('data-for-input-selector'));
  });
}

function bindBootstrapTabSelectEvent(tabsId, inputId) {
  $('#' + tabsId).on('shown.bs.tab', 'a[data-toggle="pill"]', function () {
    $('#' + inputId).val($(this).attr('data-tab-name'));
    ensureDataTablesRendered();
  });
}

function initNestedSetting(parentName, parentId, nestedId) {
  var box = $('input[name="' + parentName + '"]');
  var group = box.closest('.form-group').addClass('parent-setting');
  if (!group.attr('id')) group.attr('id', parentId);
  var mark = function () { group.toggleClass('opened', box.is(':checked')); };
  box.on('click', mark);
  mark();
}

function prepareTableCheckboxes(master, child) {
  var sync = function () { $(master).prop('checked', $(child).length > 0 && $(child + ':not(:checked)').length === 0); };
  $(master).on('click', function () { $(child).prop('checked', this.checked); });
  $(child).on('change', sync);
  sync();
}

function ensureDataTablesRendered() {
  if ($.fn.dataTable) $.fn.dataTable.tables({ visible: true, api: true }).columns.adjust();
}

function saveCardState(card, collapsed) {
  var name = card.attr('data-hideAttribute');
  if (name) saveUserPreferences(rootAppPath + 'Admin/Preferences/SavePreference', name, collapsed);
}

$(function () {
  $('.multi-store-override-option').each(function () {
    checkOverriddenStoreValue(this, $(this).attr('data-for-input-selector'));
  });

  $('.card.card-secondary > .card-header').on('click', function (event) {
    if ($(event.target).closest('a, .btn').length === 0) $(this).parent().CardWidget('toggle');
  });
  $('.card.card-secondary')
    .on('expanded.lte.cardwidget', function () { saveCardState($(this), false); window.setTimeout(ensureDataTablesRendered, 420); })
    .on('collapsed.lte.cardwidget', function () { saveCardState($(this), true); });

  $('.row.search-row').on('click', function () {
    var open = $(this).toggleClass('opened').hasClass('opened');
    $(this).closest('.card-search').find('.search-body').slideToggle();
    $(this).find('.icon-collapse i').toggleClass('fa-angle-up', open).toggleClass('fa-angle-down', !open);
    saveUserPreferences(rootAppPath + 'Admin/Preferences/SavePreference', $(this).attr('data-hideAttribute'), !open);
  });
  $('div.card-search').on('keypress', function (event) {
    if (event.which !== 13) return true;
    $(this).find('button.btn-search').trigger('click');
    return false;
  });

  $('[data-toggle="tooltip"]').tooltip({ placement: 'bottom' });
  $('#nopSideBarPusher').on('click', function () { window.setTimeout(ensureDataTablesRendered, 350); });
  $(window).on('resize', ensureDataTablesRendered);
});

$(document)
  .ajaxStart(function () { $('#ajaxBusy').show(); })
  .ajaxStop(function () { $('#ajaxBusy').hide(); });
