// Small conveniences; every page also works without them.
function addAntiForgeryToken(data) {
  data = data || {};
  var token = document.querySelector('input[name=__RequestVerificationToken]');
  if (token) data.__RequestVerificationToken = token.value;
  return data;
}

function setLocation(url) { window.location.href = url; }

function htmlEncode(value) {
  var box = document.createElement('div');
  box.textContent = value;
  return box.innerHTML;
}

function displayBarNotification(message, type, timeout) {
  var host = document.getElementById('bar-notification'), bar = document.createElement('div');
  bar.className = 'bar-notification ' + (type || 'success');
  bar.setAttribute('role', 'status');
  [].concat(message).forEach(function (text) {
    var line = document.createElement('p');
    line.className = 'content';
    line.innerHTML = text;
    bar.appendChild(line);
  });
  host.appendChild(bar);
  dressNotification(bar, timeout);
}

function dressNotification(bar, timeout) {
  var close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = '×';
  close.setAttribute('aria-label', document.getElementById('bar-notification').dataset.close);
  close.onclick = function () { bar.remove(); };
  bar.appendChild(close);
  if (timeout > 0) window.setTimeout(function () { bar.remove(); }, timeout);
}

var AjaxCart = {
  post: function (url) {
    return fetch(url, {
      method: 'POST',
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
      body: new URLSearchParams(addAntiForgeryToken({}))
    }).then(function (response) { return response.json(); }).then(function (answer) {
      if (answer.success) {
        var badge = document.querySelector(answer.list === 'cart' ? '.cart-qty' : '.wishlist-qty');
        if (badge) badge.textContent = '(' + answer.count + ')';
      }
      displayBarNotification(answer.message.map(htmlEncode), answer.success ? 'success' : 'error', 3500);
    });
  },
  addproducttocart_catalog: function (url) { return AjaxCart.post(url); }
};

document.addEventListener('click', function (event) {
  var button = event.target.closest('[data-ajax-cart]');
  if (!button) return;
  event.preventDefault();
  AjaxCart.post(button.getAttribute('formaction'));
});

document.addEventListener('change', function (event) {
  if (event.target.matches('[data-submit-on-change]')) event.target.form.submit();
});

document.addEventListener('DOMContentLoaded', function () {
  document.querySelectorAll('#bar-notification .bar-notification').forEach(function (bar) {
    dressNotification(bar, bar.classList.contains('success') ? 5000 : 0);
  });
});
