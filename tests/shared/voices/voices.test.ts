import { describe, expect, test } from 'vitest';
import { instrumentKinds } from '#shared/model/instrument';
import { plainText } from '#shared/model/page-text';
import { type Voice, voices } from '#tests/fixtures/voices/voice';

const all = voices();

describe.each(all.map((voice) => [voice.name, voice] as const))('%s', (_, voice) => {
  test('its instruments are known kinds and cover every page once, in order', () => {
    const { instruments, pages } = voice;
    expect(instruments.every(({ kind }) => kind in instrumentKinds)).toBe(true);
    expect(instruments.flatMap(({ first, last }) => range(first, last))).toEqual(pages.map(({ ordinal }) => ordinal));
  });

  test('every fact belongs to the instrument on its page', () => {
    expect(voice.facts.filter(({ name, page }) => prefixOn(voice, page) !== name.split('.')[0])).toEqual([]);
  });

  test('every number, party and code stands on its page', () => {
    const exact = /\.(number|party|partyCode|legalRepresentative|servedNumber)$/;
    const stated = voice.facts.filter(({ name }) => exact.test(name));
    expect(stated.filter(({ value, page }) => !textOn(voice, page).includes(String(value)))).toEqual([]);
  });

  test('no line leaves the paper', () => {
    const lines = voice.pages.flatMap(({ ordinal, reading }) =>
      reading!.text.lines.map(({ text, box }) => ({ ordinal, text, right: box[0] + box[2], bottom: box[1] + box[3] })),
    );
    expect(lines.filter(({ right, bottom }) => right > 0.99 || bottom > 0.99)).toEqual([]);
  });
});

test('a third of the voices are without a problem, and the others name each on a page of theirs', () => {
  const sound = all.filter(({ plants }) => plants.length === 0);
  expect(sound.length).toBeGreaterThan(all.length / 3);
  for (const { name, pages, plants } of all)
    for (const { page, criteria } of plants)
      expect([pages.length >= page, criteria.length > 0], name).toEqual([true, true]);
});

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

const textOn = ({ pages }: Voice, page: number): string => plainText(pages[page - 1]!.reading!.text).replace(/\s/g, '');

const prefixOn = ({ instruments }: Voice, page: number): string =>
  instrumentKinds[instruments.find(({ first, last }) => first <= page && page <= last)!.kind].prefix;
