'use strict';

/**
 * Structured clone over bytes, the same code in Node and in the page: [u32 length][JSON] then [u32 length][bytes] for each
 * buffer. Throws as Electron's IPC does for what it cannot clone (functions, symbols, Blob, File, DOM objects).
 */
function makeCodec() {
  const views = { Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array };
  Object.assign(views, { Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView });

  const tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

  function plain(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return [value];
    if (value === undefined) return [['undefined']];
    if (typeof value === 'bigint') return [['bigint', String(value)]];
    if (typeof value !== 'number') return undefined;
    if (Object.is(value, -0)) return [['number', '-0']];
    return [Number.isFinite(value) ? value : ['number', String(value)]];
  }

  function describe(value, keep, seen) {
    const simple = plain(value);
    if (simple) return simple[0];
    if (typeof value !== 'object') throw new Error('An object could not be cloned.');
    if (seen.has(value)) return ['seen', seen.get(value)];
    seen.set(value, seen.size);
    const inner = (each) => describe(each, keep, seen);
    const tag = tagOf(value);
    if (Array.isArray(value)) return ['array', value.map(inner)];
    if (tag === 'ArrayBuffer') return ['bytes', tag, keep(new Uint8Array(value))];
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return ['bytes', tag in views ? tag : 'Uint8Array', keep(bytes)];
    }
    if (tag === 'Date') return ['date', value.getTime()];
    if (tag === 'Map') return ['map', [...value].map(([key, each]) => [inner(key), inner(each)])];
    if (tag === 'Set') return ['set', [...value].map(inner)];
    if (tag === 'Error') return ['error', value.name, value.message];
    if (tag === 'Object') return ['object', Object.keys(value).map((key) => [key, inner(value[key])])];
    throw new Error('An object could not be cloned.');
  }

  function encode(value) {
    const buffers = [];
    const described = describe(value, (bytes) => buffers.push(bytes) - 1, new Map());
    const parts = [new TextEncoder().encode(JSON.stringify(described)), ...buffers];
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0));
    const lengths = new DataView(whole.buffer);
    let at = 0;
    for (const part of parts) {
      lengths.setUint32(at, part.length);
      whole.set(part, at + 4);
      at += 4 + part.length;
    }
    return whole;
  }

  function split(whole) {
    const lengths = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
    const parts = [];
    for (let at = 0; at < whole.length; at += 4 + parts.at(-1).length) {
      parts.push(whole.subarray(at + 4, at + 4 + lengths.getUint32(at)));
    }
    return parts;
  }

  function decode(whole) {
    const [json, ...buffers] = split(whole);
    const seen = [];
    const made = (object) => {
      seen.push(object);
      return object;
    };
    const rebuild = (described) => (Array.isArray(described) ? kinds[described[0]](...described.slice(1)) : described);
    const kinds = {
      undefined: () => undefined,
      number: Number,
      bigint: BigInt,
      seen: (index) => seen[index],
      bytes: (tag, index) => {
        const { buffer } = new Uint8Array(buffers[index]);
        return made(tag === 'ArrayBuffer' ? buffer : new views[tag](buffer));
      },
      date: (time) => made(new Date(time)),
      error: (name, message) => made(Object.assign(new Error(message), { name })),
      array: (items) => {
        const array = made([]);
        for (const item of items) array.push(rebuild(item));
        return array;
      },
      map: (pairs) => {
        const map = made(new Map());
        for (const [key, value] of pairs) map.set(rebuild(key), rebuild(value));
        return map;
      },
      set: (items) => {
        const set = made(new Set());
        for (const item of items) set.add(rebuild(item));
        return set;
      },
      object: (pairs) => {
        const object = made({});
        for (const [key, value] of pairs) object[key] = rebuild(value);
        return object;
      },
    };
    return rebuild(JSON.parse(new TextDecoder().decode(json)));
  }

  return { encode, decode };
}

module.exports = { makeCodec };
