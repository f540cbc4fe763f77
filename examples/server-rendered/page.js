const find = (id) => document.getElementById(id);
const place = find('place');
const simulator = place.querySelector('credit-rate-simulator');
const percent = new Intl.NumberFormat('fr', { style: 'percent', minimumFractionDigits: 2 });

simulator.addEventListener('crs-estimate', ({ detail }) => {
  find('rate').textContent = percent.format(detail.rate.likely);
});
simulator.addEventListener('crs-view', ({ detail }) => {
  find('view').textContent = detail.open ? detail.view : 'aucune';
});
simulator.addEventListener('crs-lead', (event) => {
  event.preventDefault();
  find('requests').textContent = String(Number(find('requests').textContent) + 1);
});

find('toggle').addEventListener('click', ({ target }) => {
  if (simulator.isConnected) simulator.remove();
  else place.append(simulator);
  target.textContent = `${simulator.isConnected ? 'Masquer' : 'Afficher'} le simulateur`;
});
find('sector').addEventListener('change', ({ target }) => {
  simulator.sector = target.value;
  simulator.querySelector('[slot=legal]').textContent = `Exemple : ${target.selectedOptions[0].text}.`;
});
find('compact').addEventListener('change', ({ target }) => (simulator.compact = target.checked));
find('exporter').addEventListener('click', () => {
  simulator.answers = {
    insurableTurnover: 8_000_000,
    buyerCount: 60,
    dso: 75,
    countryMix: { FR: 0.5, DE: 0.3, ES: 0.2 },
  };
});
find('reset').addEventListener('click', () => simulator.reset());
find('own').addEventListener('change', async ({ target }) => {
  if (!target.checked) return (simulator.tariff = null);
  const market = await (await fetch('/tariff.json')).json();
  simulator.tariff = { ...market, id: 'cabinet-exemple-2026' };
});

// After the listeners, so that they hear it from the first.
await import('/simulator/credit-rate-simulator.js');
