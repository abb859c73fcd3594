'use strict';

/** In the page: values are copied, functions and promises proxied, errors keep only their message, all of it frozen. */
function makeContextBridge() {
  const onlyMessage = (error) => new Error(error?.message ?? String(error));

  function proxied(method) {
    return (...args) => {
      try {
        return copied(method(...args.map((each) => copied(each))));
      } catch (error) {
        throw onlyMessage(error);
      }
    };
  }

  function rejected(error) {
    throw onlyMessage(error);
  }

  function copied(value, seen = new Map()) {
    if (typeof value === 'symbol') throw new TypeError('symbols cannot cross the contextBridge');
    if (typeof value === 'function') return proxied(value);
    if (value === null || typeof value !== 'object') return value;
    if (seen.has(value)) return seen.get(value);
    if (value instanceof Promise) return value.then((held) => copied(held), rejected);
    if (value instanceof Error) return onlyMessage(value);
    if (value instanceof Blob || value instanceof Node) return value;
    const isPlain = Object.prototype.toString.call(value) === '[object Object]';
    if (!Array.isArray(value) && !isPlain) return structuredClone(value);
    const copy = Array.isArray(value) ? [] : {};
    seen.set(value, copy);
    for (const key of Object.keys(value)) copy[key] = copied(value[key], seen);
    return copy;
  }

  function frozen(value) {
    if (value === null || typeof value !== 'object') return value;
    for (const held of Object.values(value)) frozen(held);
    return Object.freeze(value);
  }

  return {
    exposeInMainWorld(key, api) {
      if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(window, key, { value: frozen(copied(api)), enumerable: true });
    },
  };
}

module.exports = { makeContextBridge };
