// The language chosen is the simulator's; the case on screen stays.
const simulator = document.querySelector('credit-rate-simulator');
document.querySelector('fieldset').addEventListener('change', ({ target }) => {
  simulator.lang = target.value;
});
