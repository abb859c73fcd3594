import type { CheckMeta } from './define-check';
import { type DossierView, lostWords, pageCitation, pageList } from './dossier-view';
import { sentences } from './finding-of';
import { type Judgement, undetermined } from './judgement';

const CITED = 6;

/**
 * “不涉及” without anything cited, or a fault marked as such, rests on not having seen something in the whole dossier. While pages
 * are unread, or a file broke off and pages never came, that is no answer yet: it becomes a question that names them. See decisions/missing-or-unseen.md.
 */
export function withUnreadPages(
  meta: CheckMeta,
  judgements: readonly Judgement[],
  view: DossierView,
): readonly Judgement[] {
  const lost = lostWords(view.dossier);
  const isWhole = (pages: readonly number[]): boolean => pages.length === 0 && lost.length === 0;
  const whereOf = (pages: readonly number[]): string =>
    [...lost, ...(pages.length === 0 ? [] : [`${pageList(pages)}未能清楚识读，请先翻看这些页`])].join('，');
  const asked = (said: string, pages: readonly number[], seen: Judgement['cited'] = []): Judgement =>
    undetermined('scan', 'absentUnsure', { said, where: whereOf(pages) }, [
      ...seen,
      ...pages.slice(0, CITED).map(pageCitation),
    ]);

  // Where one paper was judged, others that are not concerned change nothing.
  if (judgements.every(restsOnAbsence)) {
    const forWords = judgements.some(({ grounds }) => grounds !== 'paper');
    const pages = forWords ? view.doubtful() : view.unplaced();
    return isWhole(pages) ? judgements : [asked(sentences(meta, judgements), pages)];
  }
  const pages = view.doubtful();
  if (isWhole(pages)) return judgements;
  return judgements.map((one) =>
    one.verdict === 'violated' && one.unseenElsewhere ? asked(sentences(meta, [one]), pages, one.cited) : one,
  );
}

const restsOnAbsence = ({ verdict, cited, grounds }: Judgement): boolean =>
  verdict === 'not-applicable' && cited.length === 0 && grounds !== 'scope';
