import { bare } from '../../base/normalise-text';
import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

const labelled = /(样品|抽样(?:单|凭证)?|采样(?:单)?)(?:编|单)?号[:]?([A-Za-z0-9][A-Za-z0-9-]{3,24})/gu;

export const sampleNumbersMatch = defineCheck({
  meta: {
    id: 'sample-numbers-match',
    title: '抽样单与检验报告的样品编号一致',
    criterion: 'PU-EVID-14',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十六条'],
    messages: {
      same: '抽样单与报告的样品编号“{number}”一致（第{page}页、第{at}页）。',
      differs: '抽样单编号为“{number}”（第{page}页），报告上为“{other}”（第{at}页），样品是否同一，请核对。',
      other:
        '检验报告写明的抽样单编号为“{other}”（第{at}页），抽样单的编号却是“{number}”（第{page}页），报告检验的不是这次抽取的样品。',
      unread: '没有同时读出抽样单和报告上的样品编号，请核对样品、封样和报告是否同一。',
    },
    problem: '样品编号不一致：{reason}。',
    mending: '由抽样人、检验机构说明编号的对应关系；不能证明同一的不作定案依据。',
  },
  check(view) {
    const samples = view.all('sampling-record');
    const reports = view.all('appraisal-report');
    if (samples.length === 0) return without('抽样取证文书');
    const taken = samples.flatMap((paper) => numbersOn(view, paper));
    const told = reports.flatMap((paper) => numbersOn(view, paper));
    const [first] = taken;
    const [reported] = told;
    const cited = [...samples, ...reports].map((paper) => view.citation(paper));
    if (first === undefined || reported === undefined) return undetermined('scan', 'unread', {}, cited);
    const pair = taken.flatMap((own) =>
      told.filter((other) => other.key === own.key).map((other) => ({ own, other })),
    )[0];
    if (pair !== undefined) {
      const given = { number: pair.own.number, page: pair.own.cited.page, at: pair.other.cited.page };
      return satisfied('same', given, [pair.own.cited, pair.other.cited]);
    }
    const given = { number: first.number, page: first.cited.page, other: reported.number, at: reported.cited.page };
    // A laboratory numbers samples its own way; the number of the sampling sheet is the agency's.
    const sheet = told.find(({ ofSheet }) => ofSheet);
    return sheet === undefined || samples.length > 1
      ? undetermined('judgement', 'differs', given, [first.cited, reported.cited])
      : violated('other', { ...given, other: sheet.number, at: sheet.cited.page }, [first.cited, sheet.cited], {
          confidence: 0.7,
        });
  },
});

type SampleNumber = {
  readonly number: string;
  readonly key: string;
  /** Said to be that of the sampling sheet. */
  readonly ofSheet: boolean;
  readonly cited: Citation;
};

function numbersOn(view: DossierView, paper: Instrument): readonly SampleNumber[] {
  const words = view.text(paper);
  return [...words.text.matchAll(labelled)].map((match) => ({
    number: match[2]!,
    key: bare(match[2]!).toUpperCase(),
    ofSheet: /^抽样/u.test(match[1]!),
    cited: words.citation(match.index, match.index + match[0].length),
  }));
}
