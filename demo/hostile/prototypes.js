/* What old libraries did to the language: everything here is enumerable, as an assignment makes it. */

const each = function (callback) {
  for (const name of Object.keys(this)) callback(this[name], name);
  return this;
};

Object.prototype.each = each;
Object.prototype.isHostile = true;

Object.assign(Array.prototype, {
  each,
  first() {
    return this[0];
  },
  last() {
    return this[this.length - 1];
  },
  contains(item) {
    return this.indexOf(item) >= 0;
  },
  // Prototype.js: an array is written as a text that holds JSON.
  toJSON() {
    return `[${[...this].map((item) => JSON.stringify(item)).join(', ')}]`;
  },
  // Prototype.js: no iterator, but a copy.
  entries() {
    return [...this];
  },
});

// MooTools: what is no array becomes one of a single item.
Array.from = (item) => (item == null ? [] : item.length === undefined ? [item] : [...item]);

Object.assign(String.prototype, {
  contains(text) {
    return this.indexOf(text) >= 0;
  },
  capitalize() {
    return this.charAt(0).toUpperCase() + this.slice(1);
  },
});

Object.assign(Number.prototype, {
  round() {
    return Math.round(this);
  },
  toFixed() {
    return 'patched';
  },
  toLocaleString() {
    return 'patched';
  },
});

Function.prototype.delay = function (seconds) {
  return setTimeout(this, seconds * 1000);
};

const { parse, stringify } = JSON;
JSON.parse = (text, reviver) => parse(text, reviver);
JSON.stringify = (value, replacer, space) => stringify(value, replacer, space);
