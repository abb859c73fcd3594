import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { missing } from '../families/presence';

export const coverElements = defineCheck({
  meta: {
    id: 'cover-elements',
    title: '卷宗封面填写齐全',
    criterion: 'PU-FILE-02',
    group: 'file',
    procedures: ['penalty-ordinary'],
    basis: ['机关档案管理规定(2018)'],
    messages: { missing: '卷内未见{what}。' },
    problem: '卷宗封面不完整：{reason}。',
    mending: '补填卷宗封面有关栏目。',
  },
  check(view) {
    const covers = view.all('dossier-cover');
    if (covers.length === 0) return missing(view, ['dossier-cover'], 'missing');
    return covers.slice(0, 1).map((cover) =>
      elements(view, cover, [
        { label: '案由或案件名称', fields: ['cause'], words: /案由|案名|案件名称|题名|关于/ },
        { label: '当事人', fields: ['party'], words: /当事人|被处罚|公司|店|厂/ },
        { label: '文号或案号', fields: ['number'], words: /文号|案号|编号|卷号|号/ },
        { label: '承办人', fields: ['officers'], words: /承办|办案|经办|立卷|(?:调查|执法|检查)人员?/ },
        {
          label: '立案、结案日期',
          fields: ['filedOn', 'closedOn', 'date'],
          words: /立案|结案|归档(?:日期|时间)|年.{1,3}月/,
        },
        { label: '保管期限', fields: ['retention'], words: /保管期限|永久|长期|\d{2}年(?!\d)|三十年/ },
      ]),
    );
  },
});
