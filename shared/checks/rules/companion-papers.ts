import type { InstrumentKind } from '../../model/instrument';
import { defineCheck } from '../define-check';
import { inspectionRecords } from '../families/inspection';
import { missing } from '../families/presence';
import { notApplicable, satisfied } from '../judgement';

/** What was done during the inspection, by the words of its record, and the paper that should come of it. */
const companions: readonly { readonly kind: InstrumentKind; readonly did: RegExp; readonly name: string }[] = [
  {
    kind: 'sampling-record',
    did: /(?:已|予以|进行|现场|随机)(?:了)?(?:抽样|采样|抽取样品)|抽取[^。]{0,16}样品/,
    name: '抽样',
  },
  {
    kind: 'inquiry-record',
    did: /(?:对|向)[^。]{2,20}(?:进行|作)(?:了)?(?:询问|调查询问)|制作[^。]{0,6}询问笔录|(?:找|与|同)[^。;,]{2,10}(?:谈了?话|作了?询问)/,
    name: '询问',
  },
  {
    kind: 'preservation-notice',
    did: /(?:予以|进行|采取)[^。]{0,6}先行登记保存|(?:把|将)[^。;]{2,20}先行登记保存|先行登记保存(?:了|带回|\d)/,
    name: '先行登记保存',
  },
];
const denied = /(?:未|没有|不)[^。]{0,4}$/;

export const companionPapers = defineCheck({
  meta: {
    id: 'companion-papers',
    title: '抽样、询问、登记保存有相应文书',
    criterion: 'IN-15',
    group: 'evidence',
    procedures: ['inspection'],
    basis: ['行政检查文书格式文本(2025)(待核)', '行政处罚法(2021)第五十五条第二款'],
    messages: {
      there: '检查中的{names}有相应文书。',
      missing: '检查笔录写明作了抽样、询问或者登记保存，卷内未见{what}。',
      none: '检查笔录未见抽样、询问、登记保存的记载，本项不涉及。',
    },
    problem: '检查配套文书不全：{reason}。',
    mending: '补充抽样单、询问笔录等相应文书入卷。',
  },
  check(view) {
    const records = inspectionRecords(view);
    const done = companions.filter(({ did }) =>
      records.some((record) => {
        const { text } = view.text(record);
        const match = did.exec(text);
        return match !== null && !denied.test(text.slice(0, match.index));
      }),
    );
    if (done.length === 0) return notApplicable('none');
    const absent = done.filter(({ kind }) => view.all(kind).length === 0);
    if (absent.length > 0) return absent.map(({ kind }) => missing(view, [kind], 'missing'));
    return satisfied('there', { names: done.map(({ name }) => name).join('、') }, [], { confidence: 0.75 });
  },
});
