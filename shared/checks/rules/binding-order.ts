import { defineCheck } from '../define-check';
import { satisfied, undetermined } from '../judgement';

export const bindingOrder = defineCheck({
  meta: {
    id: 'binding-order',
    title: '卷内文书按规定顺序排列',
    criterion: 'PU-FILE-05',
    group: 'file',
    procedures: ['penalty-ordinary', 'licence', 'coercion', 'inspection'],
    basis: ['机关档案管理规定(2018)'],
    messages: {
      ordered: '卷内文书的排列与所选立卷顺序相符。',
      inverted: '《{title}》（第{page}页）应排在《{other}》（第{otherPage}页）之前；请按本单位立卷顺序判断。',
      uncompared: '未与立卷顺序比对，请人工核对排列。',
    },
    problem: '卷内文书排列不当：{reason}。',
    mending: '按规定顺序重新整理装订。',
  },
  check(view) {
    const { orderInversions, instruments } = view.dossier;
    if (orderInversions === undefined) return undetermined('parameter', 'uncompared');
    const judged = orderInversions.flatMap(({ before, after }) => {
      const late = instruments.find(({ id }) => id === after);
      const early = instruments.find(({ id }) => id === before);
      if (late === undefined || early === undefined) return [];
      const given = { title: late.title, page: late.pages[0]!, other: early.title, otherPage: early.pages[0]! };
      return [undetermined('judgement', 'inverted', given, [view.citation(late), view.citation(early)])];
    });
    return judged.length === 0 ? satisfied('ordered') : judged;
  },
});
