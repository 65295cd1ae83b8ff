// Grid cells and small behaviour of the demo's own pages.
function renderBadge(badge) {
  return badge ? '<span class="badge ' + escapeHtml(badge.Css) + '">' + escapeHtml(badge.Text) + '</span>' : '';
}

function renderActions(actions) {
  return (actions || []).map(function (action) {
    var link = $('<a>').attr('href', action.Url).addClass(action.Css).text(action.Text);
    if (action.Post) link.attr({ 'data-post': 'true', 'data-confirm': action.Confirm });
    return link.prop('outerHTML');
  }).join(' ');
}

$(document).on('click', 'a[data-post]', function () {
  var question = $(this).attr('data-confirm');
  if (question && !window.confirm(question)) return false;
  $('<form method="post">').attr('action', this.href)
    .append($('<input type="hidden" name="__RequestVerificationToken">').val(addAntiForgeryToken({}).__RequestVerificationToken))
    .appendTo(document.body).trigger('submit');
  return false;
});

$(function () {
  $('.admin-search-box').on('input', function () {
    var words = this.value.trim().toLowerCase();
    $('.nav-sidebar > .nav-item').each(function () {
      var item = $(this), found = item.text().toLowerCase().indexOf(words) >= 0;
      item.toggle(found);
      if (words && item.hasClass('has-treeview')) item.toggleClass('menu-open', found).children('.nav-treeview').toggle(found);
    });
  });
  $('.clock-menu').on('click', function (event) { event.stopPropagation(); });
});
