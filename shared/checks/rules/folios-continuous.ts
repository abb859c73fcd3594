import { defineCheck } from '../define-check';
import { pageCitation } from '../dossier-view';
import { satisfied, undetermined, violated } from '../judgement';

export const foliosContinuous = defineCheck({
  meta: {
    id: 'folios-continuous',
    title: '页码连续，不跳号、不重号',
    criterion: 'PU-FILE-04',
    group: 'file',
    procedures: ['penalty-ordinary', 'coercion', 'inspection', 'licence'],
    basis: ['机关档案管理规定(2018)'],
    messages: {
      continuous: '读出{count}个页码，前后连续。',
      gap: '第{page}页扫描件的页码为{folio}，前一个页码为{after}，中间跳号，可能缺页。',
      repeat: '第{page}页扫描件的页码{folio}与前页重号。',
      unread: '全卷{pages}页中只读出{count}个页码，无法判断是否连续，请人工核对。',
    },
    problem: '页码不连续：{reason}。',
    mending: '查找缺页并补入，重新编写页码。',
  },
  check(view) {
    const { flags, folios, pages } = view.dossier;
    const count = folios.filter((folio) => folio !== undefined).length;
    const gaps = flags.flatMap((flag) =>
      flag.kind === 'folio-gap'
        ? [
            violated('gap', { page: flag.page, folio: flag.folio, after: flag.after }, [pageCitation(flag.page)], {
              confidence: 0.65,
            }),
          ]
        : [],
    );
    const repeats = flags.flatMap((flag) =>
      flag.kind === 'folio-repeat'
        ? [violated('repeat', { page: flag.page, folio: flag.folio }, [pageCitation(flag.page)], { confidence: 0.65 })]
        : [],
    );
    if (gaps.length + repeats.length > 0) return [...gaps, ...repeats];
    const enough = count >= Math.max(1, pages.length * 0.6);
    return enough
      ? satisfied('continuous', { count }, [], { confidence: 0.8 })
      : undetermined('scan', 'unread', { pages: pages.length, count });
  },
});
