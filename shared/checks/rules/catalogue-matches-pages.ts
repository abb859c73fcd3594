import { never } from '../../base/never';
import type { CatalogueDifference, FolioRange } from '../../model/catalogue-difference';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { pageCitation } from '../dossier-view';
import { missing, without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const catalogueMatchesPages = defineCheck({
  meta: {
    id: 'catalogue-matches-pages',
    title: '卷内目录与实际文书、页码一致',
    criterion: 'PU-FILE-03',
    group: 'file',
    procedures: ['penalty-ordinary', 'penalty-summary', 'coercion', 'inspection', 'licence'],
    basis: ['机关档案管理规定(2018)'],
    ofPictures: true,
    messages: {
      same: '卷内目录（第{page}页）与实际文书、页码逐条相符。',
      listedMissing: '卷内目录（第{page}页）列有“{title}”，卷内未见该文书。',
      unlisted: '《{title}》（第{page}页）未列入卷内目录。',
      pagesDiffer: '卷内目录所列《{title}》的页码为{listed}，实际在{found}（第{page}页），对不上。',
      titleDiffers: '卷内目录列为“{listed}”，实际文书题名为“{found}”（第{page}页），请核对是否同一文书。',
      missing: '卷内未见{what}。',
      unread: '卷内目录（第{page}页）的条目未能识读，无法与实际文书比对，请人工核对。',
    },
    problem: '卷内目录与实物不符：{reason}。',
    mending: '按实际文书重新编制卷内目录；确缺文书的查找补入。',
  },
  check(view) {
    const list = view.all('catalogue')[0];
    // A single 当场处罚决定书 is filed without a list of its own; several bound together need one.
    if (list === undefined && view.dossier.procedure === 'penalty-summary' && view.all('summary-decision').length < 2)
      return without('卷内目录');
    if (list === undefined) return missing(view, ['catalogue'], 'missing');
    const page = list.pages[0]!;
    const cited = [view.citation(list)];
    const differences = view.dossier.catalogueDifferences;
    if (differences === undefined) return undetermined('scan', 'unread', { page }, cited);
    const has = (kind: CatalogueDifference['kind']) => differences.some((each) => each.kind === kind);
    // Several rows without papers at once are rather a list that was misread.
    const many = differences.filter(({ kind }) => kind === 'missing').length > 3;
    const unmatched = (has('missing') && has('unlisted')) || many;
    const judged = differences.map((difference) => judge(view, difference, page, unmatched));
    return judged.length === 0 ? satisfied('same', { page }, cited, { confidence: 0.8 }) : judged;
  },
});

/**
 * A difference that comes of a page which could not be read says nothing of the catalogue. A row without a paper beside a
 * paper without a row may be one and the same, its title misread.
 */
function judge(view: DossierView, difference: CatalogueDifference, page: number, unmatched: boolean) {
  const listRead = isBounded(view, view.all('catalogue')[0]!.id);
  switch (difference.kind) {
    case 'missing': {
      const sure = listRead && !unmatched && view.doubtful().length === 0 && view.all('unknown').length === 0;
      const given = { page, title: difference.title };
      return sure
        ? violated('listedMissing', given, [pageCitation(page)], { confidence: 0.65 })
        : undetermined('scan', 'listedMissing', given, [pageCitation(page)]);
    }
    case 'unlisted': {
      const at = placeOf(view, difference.instrument);
      if (at === undefined) return notApplicable('unread', { page }, [pageCitation(page)]);
      return listRead && !unmatched && !hasLostRow(view) && isBounded(view, difference.instrument)
        ? violated('unlisted', at, [pageCitation(at.page)], { confidence: 0.6 })
        : undetermined('scan', 'unlisted', at, [pageCitation(at.page)]);
    }
    case 'pages': {
      const at = placeOf(view, difference.instrument);
      if (at === undefined) return notApplicable('unread', { page }, [pageCitation(page)]);
      const given = { ...at, listed: range(difference.listed), found: range(difference.found) };
      const cited = [pageCitation(page), pageCitation(at.page)];
      return listRead &&
        risesWell(view) &&
        isBounded(view, difference.instrument) &&
        !maybeMisread(difference.listed, difference.found)
        ? violated('pagesDiffer', given, cited, { confidence: 0.65 })
        : undetermined('scan', 'pagesDiffer', given, cited);
    }
    case 'title': {
      const at = placeOf(view, difference.instrument) ?? { page, title: difference.found };
      const given = { page: at.page, listed: difference.listed, found: difference.found };
      return undetermined('judgement', 'titleDiffers', given, [pageCitation(page), pageCitation(at.page)]);
    }
    default:
      return never(difference);
  }
}

/** 2、3、5 without a row between: a row of the list was not read, and what seems unlisted may stand in it. */
function hasLostRow(view: DossierView): boolean {
  return view.all('catalogue').some((list) => {
    const rows = view.read(list, 'catalogue');
    const numbers = rows.state === 'seen' ? rows.value.map(({ number }) => number) : [];
    let [last, since] = [0, 0];
    return numbers.some((number) => {
      since += 1;
      if (number === undefined) return false;
      const lost = number - last > since;
      [last, since] = [number, 0];
      return lost;
    });
  });
}

/** Folios of a list rise from row to row. Where they fall more than once, figures of the column were lost: 9, 0, 1 for 9, 10, 11. */
function risesWell(view: DossierView): boolean {
  const folios = view.all('catalogue').flatMap((list) => {
    const rows = view.read(list, 'catalogue');
    return rows.state === 'seen' ? rows.value.flatMap(({ from }) => from ?? []) : [];
  });
  return folios.filter((from, at) => at > 0 && from < folios[at - 1]!).length <= 1;
}

/** Whether its pages and those on either side could be read: then it is known where the paper begins and ends. */
function isBounded(view: DossierView, id: string): boolean {
  const pages = view.dossier.instruments.find((each) => each.id === id)?.pages ?? [];
  return !view.doubtful().some((page) => page >= pages[0]! - 1 && page <= pages.at(-1)! + 1);
}

function placeOf(view: DossierView, id: string) {
  const paper = view.dossier.instruments.find((each) => each.id === id);
  return paper && { title: paper.title, page: paper.pages[0]! };
}

/** 3 for 33, 2024 for a date that strayed into the column: what is listed may be no more than a slip of the reading. */
const maybeMisread = (listed: FolioRange, found: FolioRange): boolean =>
  listed.from >= 1900 ||
  [...String(found.from)].some(
    (_, at, digits) => digits.filter((_digit, place) => place !== at).join('') === String(listed.from),
  );

const range = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? `${from}` : `${from}-${to}`;
