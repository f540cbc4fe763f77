/** Tells on the settings page what the simulator says of the site's own tariff. */
(function () {
  document.addEventListener('crs-tariff', function (event) {
    var box = document.getElementById('crs-tariff-problems');
    var problems = (event.detail && event.detail.problems) || [];
    var list = box.querySelector('ul');
    list.textContent = '';
    problems.forEach(function (problem) {
      var line = document.createElement('li');
      line.textContent = (problem.path ? problem.path + ' : ' : '') + problem.message;
      list.append(line);
    });
    box.hidden = problems.length === 0;
  });
})();
