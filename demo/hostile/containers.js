/* A simulator inside another component, and a closed panel that opens once everything is there. */

const shadow = document.getElementById('shadow').attachShadow({ mode: 'open' });
const [simulator] = document.getElementsByTagName('credit-rate-simulator');
shadow.append(simulator.cloneNode(true));

simulator.ready.then(() => {
  document.querySelector('details').open = true;
});
