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
import { inSpiteOf, onTheWordOf, vouchedUnread } from './vouched-pages';

type Run = CheckContext & {
  /** Told of a check that threw: our mistake, to be shown to whoever maintains the program. */
  readonly onFault?: (check: CheckId, error: unknown) => void;
};

/** Every check of the dossier's procedures, the main one and those nested in it, one finding each, in the order of the index. */
export function runChecks(dossier: ReadDossier, run: Run, which: readonly Check[] = checks): Finding[] {
  const views = { told: dossierView(dossier), untold: dossierView({ ...dossier, vouched: [] }) };
  const applying = [dossier.procedure, ...(dossier.nested ?? [])];
  return which
    .filter(({ meta }) => meta.procedures.some((procedure) => applying.includes(procedure)))
    .map((check) => judged(check, views, vouchedUnread(dossier), run));
}

/** The dossier with and without what the reviewer vouched for. */
type Views = { readonly told: DossierView; readonly untold: DossierView };

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
    one.verdict === 'violated'
      ? { ...one, confidence: one.confidence * Math.min(1, ...one.cited.map(({ page }) => sureOf(page))) }
      : one,
  );
}

/** A check that throws loses its own verdict and no other's; see decisions/a-check-that-throws.md. */
function judged(check: Check, { told, untold }: Views, vouched: ReadonlySet<number>, run: Run): Finding {
  const id = check.meta.id as CheckId;
  // Between photographs another paper may have begun as well as behind any other page without a title.
  const unread = untold.doubtful();
  const findingIn = (view: DossierView): Finding => {
    const judgements = withUnreadPages(check.meta, check.check(view, run), view);
    return findingOf(check.meta, withDoubtfulPapers(judgements, view, unread));
  };
  try {
    const finding = findingIn(told);
    if (vouched.size === 0) return finding;
    return (check.meta.ofPictures ? inSpiteOf : onTheWordOf)(finding, findingIn(untold), vouched);
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
