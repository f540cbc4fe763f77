/* Before the component's script runs: what is set now waits for the upgrade. */

const example = {
  turnover: '2500000',
  sector: 'wholesale',
  buyers: '120',
  largest: '12',
  topthree: '30',
  term: '45',
  late: '15',
};

/** Attributes one by one, as a framework sets them. */
function give(element) {
  for (const [name, value] of Object.entries(example)) element.setAttribute(name, value);
}

// As properties of an element that is none yet.
Object.assign(document.getElementById('early'), example);

customElements.whenDefined('credit-rate-simulator').then(() => {
  const during = document.createElement('credit-rate-simulator');
  document.getElementById('during').append(during);
  give(during);

  const after = document.getElementById('after');
  after.ready.then(() => give(after));
});
