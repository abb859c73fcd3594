import type { Finding } from '../model/finding';
import type { CheckId } from '../model/ids';
import type { ReadDossier } from '../model/read-dossier';
import { dossierView } from './build-view';
import { checks } from './checks';
import type { Check, CheckContext } from './define-check';
import { type DossierView, KIND_SURE } from './dossier-view';
import { findingOf } from './finding-of';
import type { Judgement } from './judgement';
import { withUnreadPages } from './unread-pages';
import {
  isSame,
  picturesWords,
  placedUnread,
  placedWords,
  unplaced,
  vouchedUnread,
  vouchedWords,
  withWords,
} from './vouched-pages';

type Run = CheckContext & {
  /** Told of a check that threw: our mistake, to be shown to whoever maintains the program. */
  readonly onFault?: (check: CheckId, error: unknown) => void;
};

/** Every check of the dossier's procedures, the main one and those nested in it, one finding each, in the order of the index. */
export function runChecks(dossier: ReadDossier, run: Run, which: readonly Check[] = checks): Finding[] {
  const said = saidOf(dossier);
  const applying = [dossier.procedure, ...(dossier.nested ?? [])];
  return which
    .filter(({ meta }) => meta.procedures.some((procedure) => applying.includes(procedure)))
    .map((check) => judged(check, said, run));
}

/** What people said of unread pages, and the dossier as it looks with and without their word. */
type Said = {
  readonly vouched: ReadonlySet<number>;
  readonly placed: ReadonlyMap<string, readonly number[]>;
  readonly view: (word: { readonly vouched: boolean; readonly placed: boolean }) => DossierView;
};

function saidOf(dossier: ReadDossier): Said {
  const views = new Map<string, DossierView>();
  const made = (vouched: boolean, placed: boolean): DossierView =>
    dossierView({
      ...dossier,
      vouched: vouched ? (dossier.vouched ?? []) : [],
      instruments: placed ? dossier.instruments : unplaced(dossier),
    });
  return {
    vouched: vouchedUnread(dossier),
    placed: placedUnread(dossier),
    view: ({ vouched, placed }) => {
      const key = `${vouched} ${placed}`;
      const view = views.get(key) ?? made(vouched, placed);
      views.set(key, view);
      return view;
    },
  };
}

/** Worth of a page that could not be read, or stands in its paper behind one: another paper may have begun in between. */
const BEHIND_UNREAD = 0.5;

/** What is held against a paper that may be another paper is worth less in proportion. */
function withDoubtfulPapers(
  judgements: readonly Judgement[],
  view: DossierView,
  unread: readonly number[],
): readonly Judgement[] {
  const papers = view.dossier.instruments.filter(({ by }) => by === 'machine');
  const sureOf = (cited: number): number => {
    const own = papers.filter(({ pages }) => pages.includes(cited));
    const behind = own.some(({ pages }) => unread.some((page) => page >= pages[0]! && page <= cited));
    const kinds = own.map(({ confidence }) => confidence).filter((confidence) => confidence < KIND_SURE);
    return Math.min(1, behind ? BEHIND_UNREAD : 1, ...kinds);
  };
  return judgements.map((one) =>
    one.verdict === 'violated' && !one.inItsWords
      ? { ...one, confidence: one.confidence * Math.min(1, ...one.cited.map(({ page }) => sureOf(page))) }
      : one,
  );
}

/** A check that throws loses its own verdict and no other's; see decisions/a-check-that-throws.md. */
function judged(check: Check, { vouched, placed, view }: Said, run: Run): Finding {
  const id = check.meta.id as CheckId;
  const { ofPictures = false } = check.meta;
  // Between photographs another paper may have begun as well as behind any other page without a title.
  const unread = view({ vouched: false, placed: true }).doubtful();
  const findingWith = (word: Parameters<typeof view>[0]): Finding => {
    const seen = view(word);
    const judgements = withUnreadPages(check.meta, check.check(seen, run), seen);
    return findingOf(check.meta, withDoubtfulPapers(judgements, seen, unread));
  };
  try {
    const finding = findingWith({ vouched: !ofPictures, placed: true });
    const onVouching = vouched.size > 0 && !isSame(finding, findingWith({ vouched: ofPictures, placed: true }));
    const onPlacing = placed.size > 0 && !isSame(finding, findingWith({ vouched: !ofPictures, placed: false }));
    const words = [
      onVouching ? (ofPictures ? picturesWords : vouchedWords)(vouched) : '',
      onPlacing ? placedWords(placed) : '',
    ];
    return withWords(finding, words.join(''));
  } catch (error) {
    run.onFault?.(id, error);
    return {
      check: id,
      verdict: 'undetermined',
      doubt: 'judgement',
      reason: `“${check.meta.title}”的自动检查没有完成（${id}），请人工评查本项；其余各项不受影响。`,
      citations: [],
      occurrences: 0,
      problem: '',
      mending: '',
      confidence: 0,
    };
  }
}
