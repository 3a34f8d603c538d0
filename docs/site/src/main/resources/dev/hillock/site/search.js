// The search box: names, aliases and texts of all functions, as search-LANGUAGE.js has them.
(function () {
  'use strict';
  var form = document.querySelector('.search');
  var input = form.querySelector('input');
  var list = form.querySelector('ul');
  var home = document.body.dataset.home;

  function plain(text) {
    return text.toLowerCase().replace(/[\s_-]+/g, '');
  }

  // 0 is best; Infinity is no match.
  function rank(entry, wanted) {
    var names = [entry.name].concat(entry.aliases).map(plain);
    if (names[0] === wanted) { return 0; }
    if (names.indexOf(wanted) >= 0) { return 1; }
    if (names[0].indexOf(wanted) === 0) { return 2; }
    if (names.some(function (name) { return name.indexOf(wanted) >= 0; })) { return 3; }
    return plain(entry.summary + ' ' + entry.use).indexOf(wanted) >= 0 ? 4 : Infinity;
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function show() {
    var wanted = plain(input.value);
    list.replaceChildren();
    list.hidden = wanted === '';
    if (list.hidden) { return; }
    var found = window.hillockFunctions
      .map(function (entry) { return { entry: entry, rank: rank(entry, wanted) }; })
      .filter(function (hit) { return hit.rank < Infinity; })
      .sort(function (a, b) { return a.rank - b.rank; })
      .slice(0, 8);
    found.forEach(function (hit) {
      var link = document.createElement('a');
      link.href = home + 'functions/' + hit.entry.name + '.html';
      link.append(element('strong', hit.entry.name), element('span', hit.entry.summary));
      var item = document.createElement('li');
      item.append(link);
      list.append(item);
    });
    if (found.length === 0) { list.append(element('li', form.dataset.none)); }
  }

  function move(event) {
    if (event.key === 'Escape') {
      input.value = '';
      show();
      input.focus();
      return;
    }
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) { return; }
    var stops = [input].concat(Array.from(list.querySelectorAll('a')));
    var to = stops[stops.indexOf(document.activeElement) + step];
    if (to) { to.focus(); }
    event.preventDefault();
  }

  input.addEventListener('input', show);
  form.addEventListener('keydown', move);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var first = list.querySelector('a');
    if (first) { location.href = first.href; }
  });
  document.addEventListener('click', function (event) {
    if (!form.contains(event.target)) { list.hidden = true; }
  });
}());
