import { chineseDate } from '#shared/base/plain-date';
import type { Citation } from '#shared/model/citation';
import { firstRead } from '#shared/outputs/index';
import { moneyWords } from '../fact-words';
import { type HeldReview, readDossierOf } from '../reviewed';

/** What stands in a phrase for what differs from dossier to dossier, with its value in this one. */
export type PhraseBlanks = ReadonlyMap<string, string>;

/** The facts at hand by the name of their blank: {当事人}, {决定日期}, {页}. Unread facts have none. */
export function phraseBlanks(held: HeldReview, cited: readonly Citation[]): PhraseBlanks {
  const dossier = readDossierOf(held);
  const decided = firstRead(dossier, 'date', ['penalty-decision']);
  const filed = firstRead(dossier, 'filedOn', ['filing-approval']);
  const fine = firstRead(dossier, 'amount', ['penalty-decision']);
  const [place] = cited;
  const paper = place && dossier.instruments.find(({ pages }) => pages.includes(place.page));
  const known: readonly (readonly [string, string | undefined])[] = [
    ['当事人', firstRead(dossier, 'party', ['penalty-decision', 'prior-notice', 'filing-approval'])],
    ['案由', firstRead(dossier, 'cause', ['filing-approval', 'penalty-decision', 'dossier-cover'])],
    ['文号', firstRead(dossier, 'number', ['penalty-decision'])],
    ['立案日期', filed && chineseDate(filed)],
    ['决定日期', decided && chineseDate(decided)],
    ['罚款金额', fine === undefined ? undefined : moneyWords(fine)],
    ['文书', paper?.title],
    ['页', place && (dossier.folios[place.page - 1] ?? String(place.page))],
  ];
  return new Map(known.flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}

/** The phrase with this dossier's facts in it; a blank nobody can fill stays to be filled by hand. */
export const filled = (phrase: string, blanks: PhraseBlanks): string =>
  phrase.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => blanks.get(name) ?? whole);

/** Shorter values than this stand in too many words to be taken for a fact. */
const TELLING = 3;

/** The phrase as it may be used again: what only this dossier says becomes blanks, longest first. */
export const generalised = (words: string, blanks: PhraseBlanks): string =>
  [...blanks]
    .filter(([, value]) => value.length >= TELLING)
    .toSorted((a, b) => b[1].length - a[1].length)
    .reduce((text, [name, value]) => text.replaceAll(value, `{${name}}`), words.trim());

/** Phrases kept for one item. */
const MOST = 12;

/** The latest first; a phrase said again moves up. */
export const withPhrase = (phrases: readonly string[], phrase: string): readonly string[] =>
  phrase === '' ? phrases : [phrase, ...phrases.filter((held) => held !== phrase)].slice(0, MOST);
