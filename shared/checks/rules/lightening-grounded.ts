import { defineCheck } from '../define-check';
import { citedIn } from '../families/citation';
import { missing } from '../families/presence';
import { sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** Some rule is named for it, by whatever name. */
const byRule = /(?:符合|具有|属于|根据|依据|依照|鉴于|考虑|因)[^。]{0,60}减轻|减轻[^。]{0,30}(?:情形|规定|理由)/u;

export const lighteningGrounded = defineCheck({
  meta: {
    id: 'lightening-grounded',
    title: '减轻、从轻、从重有法定理由',
    criterion: 'PU-LAW-07',
    group: 'law',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第三十二条', '行政处罚法(2021)第三十三条', '行政处罚法(2017)第二十七条'],
    messages: {
      grounded: '决定书写明“{quote}”（第{page}页），并引用了法定依据。',
      ungrounded:
        '决定书写明“{quote}”（第{page}页），未见引用从轻、减轻、从重的法律依据或者裁量基准，请核对理由是否法定。',
      lightened: '决定书写明“{quote}”（第{page}页），在法定幅度以下处罚，全文没有减轻的理由和法律依据。',
      none: '决定书未写从轻、减轻或者从重，本项不涉及。',
      missing: '卷内未见{what}，裁量情节无从核对。',
    },
    problem: '减轻、从轻、从重缺少法定理由：{reason}。',
    mending: '写明从轻、减轻、从重的具体情节、证据和法律依据；没有法定理由的重新裁量。',
  },
  check(view) {
    const paper = view.only('penalty-decision');
    if (paper === undefined) return missing(view, ['penalty-decision'], 'missing');
    const told = sentence(
      view,
      paper,
      /(?:予以|给予|依法|应当|可以|适用|属于)?(?:从轻|减轻|从重)(?:处罚|情节|行政处罚)?/,
    );
    if (told === undefined) return notApplicable('none');

    const given = { quote: told.quote, page: told.page };
    const grounds = citedIn(view, paper).some(
      ({ ref }) => /行政处罚法$/.test(ref.law) && [27, 30, 31, 32, 33].includes(ref.article),
    );
    const standard = view.find(paper, /裁量(?:权)?(?:适用)?(?:基准|规则|规定|标准|办法|指导)|轻微|首次/);
    return grounds || standard !== undefined
      ? satisfied('grounded', given, [told])
      : /减轻/u.test(told.quote) && view.legible(paper) && view.find(paper, byRule) === undefined
        ? violated('lightened', given, [told], { confidence: 0.65 })
        : undetermined('judgement', 'ungrounded', given, [told]);
  },
});
