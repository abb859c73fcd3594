import { distinctPlaces } from '../model/citation';
import type { Finding } from '../model/finding';
import type { CheckId } from '../model/ids';
import type { Verdict } from '../model/verdict';
import { commonMessages } from './common-messages';
import type { CheckMeta } from './define-check';
import type { Blanks, Judgement } from './judgement';

/** A violation that rests on readings less sure than this is put to a person instead. */
const SURE_ENOUGH = 0.5;
const SENTENCES = 6;
const CITATIONS = 20;

const gravest: readonly Verdict[] = ['violated', 'undetermined', 'satisfied', 'not-applicable'];

/** All judgements of one check as one finding: the gravest verdict, its sentences, what was seen. */
export function findingOf(meta: CheckMeta, all: readonly Judgement[]): Finding {
  const judgements = all.map(doubted);
  const verdict = gravest.find((each) => judgements.some((one) => one.verdict === each)) ?? 'not-applicable';
  const deciding = judgements.filter((one) => one.verdict === verdict);
  const open = verdict === 'violated' ? judgements.filter((one) => one.verdict === 'undetermined') : [];
  const doubt = deciding.find((one) => one.doubt !== undefined)?.doubt;

  return {
    check: meta.id as CheckId,
    verdict,
    ...(doubt !== undefined && { doubt }),
    reason: [sentences(meta, deciding), ...(open.length > 0 ? [`另有待核：${sentences(meta, open)}`] : [])].join(''),
    citations: distinctPlaces([...deciding, ...open].flatMap(({ cited }) => cited)).slice(0, CITATIONS),
    occurrences: deciding.reduce((sum, { occurrences }) => sum + occurrences, 0),
    problem: verdict === 'violated' ? fill(meta.problem, blanksOf(meta, deciding)) : '',
    mending: verdict === 'violated' ? fill(meta.mending, blanksOf(meta, deciding)) : '',
    confidence: confidenceOf(verdict, deciding),
  };
}

/** The message of one judgement with its blanks filled. */
export function sentence(meta: CheckMeta, { message, blanks }: Judgement): string {
  const words = meta.messages[message] ?? (commonMessages as Readonly<Record<string, string>>)[message];
  if (words === undefined) throw new Error(`${meta.id} has no message ${message}`);
  return fill(words, blanks);
}

const doubted = (one: Judgement): Judgement =>
  one.verdict === 'violated' && one.confidence < SURE_ENOUGH
    ? { ...one, verdict: 'undetermined', doubt: 'scan', occurrences: 0 }
    : one;

/** What judgements say, each sentence once. */
export function sentences(meta: CheckMeta, judgements: readonly Judgement[]): string {
  if (judgements.length === 0) return '卷内没有本项检查所针对的文书。';
  const all = [...new Set(judgements.map((one) => sentence(meta, one)))];
  const more = all.length > SENTENCES ? `（另有${all.length - SENTENCES}处同类情况）` : '';
  return all.slice(0, SENTENCES).join('') + more;
}

/** The problem's own sentence drops its full stop, since wording follows it. */
const blanksOf = (meta: CheckMeta, deciding: readonly Judgement[]): Blanks => ({
  ...deciding[0]?.blanks,
  reason: sentences(meta, deciding).replace(/。$/, ''),
});

const fill = (words: string, blanks: Blanks): string =>
  words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));

/** One sure violation is enough; a clean bill is as sure as its weakest part. */
function confidenceOf(verdict: Verdict, deciding: readonly Judgement[]): number {
  const all = deciding.map(({ confidence }) => confidence);
  if (all.length === 0) return 0.9;
  return verdict === 'violated' ? Math.max(...all) : Math.min(...all);
}
