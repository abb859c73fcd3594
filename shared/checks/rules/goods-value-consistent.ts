import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { yuanWords } from '../families/penalty';
import { satisfied, undetermined } from '../judgement';

const value =
  /(货值金额|违法所得|违法经营额|销售金额)(?:共计|合计|总计|为|共|计|是|人民币|[:,])*([\d.]+(?:,\d{3})*(?:\.\d{1,2})?)(万)?元/u;

type Said = { readonly what: string; readonly sum: number; readonly paper: Instrument; readonly cited: Citation };

export const goodsValueConsistent = defineCheck({
  meta: {
    id: 'goods-value-consistent',
    title: '货值、违法所得等数额在各证据和文书中没有矛盾',
    criterion: 'PU-EVID-21',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十条', '行政处罚法(2021)第四十六条'],
    messages: {
      same: '{what}在{count}份文书中都是{sum}。',
      differs: '{what}不一致：{list}；请核对证据之间的矛盾有无说明。',
      none: '没有在两份以上文书中读出货值、违法所得等数额，证据之间有无矛盾请人工核对。',
    },
    problem: '数额前后矛盾：{reason}。',
    mending: '核对原始票据和计算过程，在调查报告和决定书中说明差异。',
  },
  check(view) {
    const papers = view.all(
      'penalty-decision',
      'prior-notice',
      'investigation-report',
      'inquiry-record',
      'inspection-record',
      'collective-discussion',
      'filing-approval',
    );
    const all = papers.flatMap((paper) => said(view, paper));
    const kinds = [...new Set(all.map(({ what }) => what))].map((what) => all.filter((one) => one.what === what));
    const compared = kinds.filter((ones) => ones.length > 1);
    if (compared.length === 0) return undetermined('judgement', 'none');
    return compared.map((ones) => {
      const sums = [...new Set(ones.map(({ sum }) => sum))];
      const cited = ones.map((one) => one.cited);
      const { what } = ones[0]!;
      if (sums.length === 1) return satisfied('same', { what, count: ones.length, sum: yuanWords(sums[0]!) }, cited);
      const list = sums
        .map((sum) => ones.find((one) => one.sum === sum)!)
        .map(({ sum, paper, cited: { page } }) => `《${paper.title}》（第${page}页）${yuanWords(sum)}`)
        .join('，');
      return undetermined('judgement', 'differs', { what, list }, cited);
    });
  },
});

/** The first sum a paper gives under that name. */
function said(view: DossierView, paper: Instrument): readonly Said[] {
  const words = view.text(paper);
  const match = value.exec(words.text);
  const figure = Number(match?.[2]?.replaceAll(',', ''));
  if (match === null || !Number.isFinite(figure)) return [];
  const sum = Math.round(figure * (match[3] === undefined ? 100 : 1_000_000));
  return [{ what: match[1]!, sum, paper, cited: words.citation(match.index, match.index + match[0].length) }];
}
