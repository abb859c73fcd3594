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
      kin: '《{title}》（第{at}页）检验的样品编号是“{other}”，抽样单上只有“{number}”（第{page}页），报告检验的不是这次抽取的样品。',
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
    const strays = first === undefined ? [] : reports.flatMap((report) => strayOf(view, report, samples, taken));
    if (first !== undefined && strays.length > 0) {
      return strays.map(({ title, own, number, cited }) => {
        const told = { title, number: own.number, page: own.cited.page, other: number, at: cited.page };
        return violated('kin', told, [own.cited, cited], { confidence: 0.7 });
      });
    }
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

const TOKEN = /(?<![A-Za-z0-9-])[A-Za-z]{1,6}[0-9][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?![A-Za-z0-9-])/gu;
const OF_OTHERS = /(?:报告|委托|任务|合同|受理|证书|资质|协议|设备|仪器)[^,。;:]{0,4}号[:]?$/u;
/** So many signs at the head are the agency's own numbering, which no laboratory hits on by chance. */
const OWN_HEAD = 4;

/** A number on a report that is of the sampling sheet's numbering but stands on none, where none of the sheet's stands on the report. */
function strayOf(
  view: DossierView,
  report: Instrument,
  samples: readonly Instrument[],
  taken: readonly SampleNumber[],
): readonly {
  readonly title: string;
  readonly own: SampleNumber;
  readonly number: string;
  readonly cited: Citation;
}[] {
  const words = view.text(report);
  const sheets = samples.map((sheet) => view.text(sheet).text.toUpperCase()).join(' ');
  if (!view.legible(report) || !samples.every((sheet) => view.legible(sheet))) return [];
  if (taken.some(({ number }) => words.text.toUpperCase().includes(number.toUpperCase()))) return [];
  for (const match of words.text.matchAll(TOKEN)) {
    const [number] = match;
    const own = taken.find(
      (one) => shapeOf(one.number) === shapeOf(number) && sharedHead(one.number, number) >= OWN_HEAD,
    );
    const before = words.text.slice(Math.max(0, match.index - 12), match.index);
    if (own === undefined || OF_OTHERS.test(before) || sheets.includes(number.toUpperCase())) continue;
    return [{ title: report.title, own, number, cited: words.citation(match.index, match.index + number.length) }];
  }
  return [];
}

const shapeOf = (number: string): string => number.replaceAll(/[A-Za-z]/g, 'A').replaceAll(/[0-9]/g, '9');

function sharedHead(a: string, b: string): number {
  const at = [...a].findIndex((sign, place) => sign.toUpperCase() !== b[place]?.toUpperCase());
  return at < 0 ? a.length : at;
}
