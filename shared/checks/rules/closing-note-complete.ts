import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { missing } from '../families/presence';

export const closingNoteComplete = defineCheck({
  meta: {
    id: 'closing-note-complete',
    title: '备考表填写齐全',
    criterion: 'PU-FILE-06',
    group: 'file',
    procedures: ['penalty-ordinary'],
    basis: ['机关档案管理规定(2018)'],
    messages: { missing: '卷内未见{what}。' },
    problem: '备考表问题：{reason}。',
    mending: '补填备考表，由立卷人、检查人签名并注明日期。',
  },
  check(view) {
    const notes = view.all('closing-note');
    if (notes.length === 0) return missing(view, ['closing-note'], 'missing');
    return notes.map((note) =>
      elements(view, note, [
        { label: '情况说明', fields: ['pageNote'], words: /说明|情况|齐全|完整|共\d+页|页|件/ },
        { label: '立卷人', fields: ['signatures'], words: /立卷人|整理人|归档人/ },
        { label: '检查人', fields: ['signatures'], words: /检查人|审核人/ },
        { label: '日期', fields: ['date'], words: /\d{4}年|[〇零一二三四五六七八九]{4}年|\d{4}[.-]\d{1,2}/ },
      ]),
    );
  },
});
