import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#shared/base/canonical-json';
import { sha256, sha256Hasher } from '#shared/base/sha256';

test('sha256 agrees with the system, whole and in parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, bytes) => {
      const hasher = sha256Hasher();
      hasher.add(text);
      hasher.add(bytes);
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      expect(hasher.hex()).toBe(createHash('sha256').update(text).update(bytes).digest('hex'));
    }),
  );
});

test('canonical JSON says the same before and after a trip, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});

test.each([
  [{ b: 1, a: [undefined, null], c: undefined }, '{"a":[null,null],"b":1}'],
  ['卷宗', '"卷宗"'],
  [Number.NaN, 'null'],
])('%j is written %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each([[undefined], [() => 1], [1n]])('%s cannot be written', (value) => {
  expect(() => canonicalJson(value)).toThrow('not JSON');
});
