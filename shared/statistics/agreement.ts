import { groupBy } from '../base/group-by';
import type { DossierResult } from '../model/campaign-results';
import type { Agreement } from '../model/figures';
import { compare } from './rank';
import { shareOf } from './summarise';

/** How far readers agreed, over the dossiers that more than one read; items on which they differed most often first. */
export function agreementOf(all: readonly DossierResult[]): Agreement {
  const read = all.flatMap(({ dossier, agreement }) => (agreement === undefined ? [] : [{ dossier, ...agreement }]));
  const items = read.reduce((sum, each) => sum + each.items, 0);
  const divided = read.flatMap((each) => each.divided.map((item) => ({ ...item, dossier: each.dossier })));
  return {
    dossiers: read.map(({ dossier }) => dossier),
    items,
    share: shareOf(items - divided.length, items),
    divided: [...groupBy(divided, ({ item }) => item)]
      .map(([item, cases]) => ({
        item,
        title: cases[0]!.title,
        dossiers: cases.map(({ dossier }) => dossier),
      }))
      .toSorted((a, b) => b.dossiers.length - a.dossiers.length || compare(a.item, b.item)),
  };
}
