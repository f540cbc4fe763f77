/* Loaders that a script with a universal header would mistake for its own. Called, they say so. */

const calls = [];

window.define = (...args) => calls.push(args);
window.define.amd = {};
window.require = (...args) => calls.push(args);
window.exports = {};
window.module = { exports: window.exports };
window.loaderCalls = calls;
