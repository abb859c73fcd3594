import type { Person } from '../../model/person';
import { firstOf, found, type Reader } from '../layout/reading';
import { namesIn } from './names';
import { officers } from './people';

/** Investigators of a report: behind their label, else the names set alone above its date. */
export const investigators: Reader<readonly Person[]> = firstOf(officers, (paper) => {
  for (const block of [...paper.blocks].slice(-5).reverse()) {
    const names = namesIn(block.text.replace(/^[^:]{0,10}:/u, ''));
    const letters = names.reduce((sum, { name }) => sum + name.length, 0);
    if (names.length > 0 && letters >= block.text.replaceAll(/[、,\s]|^[^:]{0,10}:|\d+年.*$/gu, '').length - 1) {
      return found(
        paper,
        block,
        names.map(({ name }) => ({ name })),
        0.7,
      );
    }
  }
  return undefined;
});
