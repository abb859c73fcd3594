import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';
import { undetermined } from '../judgement';

export const withdrawalInOrder = defineCheck({
  meta: {
    id: 'withdrawal-in-order',
    title: '撤销、撤回、注销许可的手续齐全',
    criterion: 'LI-DECI-11',
    group: 'decision',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第八条', '行政许可法(2019)第六十九条', '行政许可法(2019)第七十条'],
    messages: {
      look: '《{title}》（第{page}页）写明了理由和依据；请核对法定情形，有无公告和收回证件的记录。',
    },
    problem: '撤销、撤回、注销许可手续不全：{reason}。',
    mending: '补充理由、依据、公告和收回证件的记录。',
  },
  check(view) {
    const papers = view.all('licence-withdrawal');
    if (papers.length === 0) return without('撤销、撤回、注销许可的文书');
    return papers.map((paper) => {
      const judged = elements(view, paper, [
        { label: '理由', fields: ['refusalReason'], words: /因|理由|情形|届满|终止|申请注销|隐瞒|欺骗/ },
        { label: '依据', fields: ['articles'], words: /(?:依据|根据|按照|依照)[^。]{0,40}(?:第.{1,6}条|法|条例)/ },
        { label: '日期', fields: ['date'], words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/ },
      ]);
      return judged.verdict === 'satisfied'
        ? undetermined('judgement', 'look', { title: paper.title, page: paper.pages[0]! }, judged.cited)
        : judged;
    });
  },
});
