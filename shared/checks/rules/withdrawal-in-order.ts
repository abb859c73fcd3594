import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const withdrawalInOrder = defineCheck({
  meta: {
    id: 'withdrawal-in-order',
    title: '撤销、撤回、注销许可的手续齐全',
    criterion: 'LI-DECI-11',
    group: 'decision',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第八条', '行政许可法(2019)第六十九条', '行政许可法(2019)第七十条'],
    messages: {
      complete:
        '《{title}》（第{page}页）写明了理由和依据，听取了意见（第{heard}页），有收回证件（第{surrendered}页）和公告的记录。',
      unheard: '《{title}》（第{page}页）收回已经作出的许可，全卷未见告知被许可人陈述、申辩或者听证的权利。',
      look: '《{title}》（第{page}页）写明了理由和依据；请核对法定情形，有无公告和收回证件的记录。',
    },
    problem: '撤销、撤回、注销许可手续不全：{reason}。',
    mending: '补充理由、依据、公告和收回证件的记录。',
  },
  check(view) {
    const papers = view.all('licence-withdrawal');
    if (papers.length === 0) return without('撤销、撤回、注销许可的文书');
    const all = view.dossier.instruments;
    const seen = (words: RegExp) => all.flatMap((each) => view.find(each, words) ?? [])[0];
    return papers.map((paper) => {
      // 注销 of a lapsed licence needs no hearing of its holder; taking a valid one back does (第七条).
      const takenBack = view.find(paper, /撤销|撤回|收回/) !== undefined && view.find(paper, /申请注销/) === undefined;
      const heard = seen(/(?:陈述|申辩)[^。;]{0,6}(?:权|意见|材料|书)?|要求听证|听证的?权利/);
      if (takenBack && heard === undefined && view.legible(paper))
        return violated('unheard', { title: paper.title, page: paper.pages[0]! }, [view.citation(paper)], {
          confidence: 0.65,
          unseenElsewhere: true,
        });
      const judged = elements(view, paper, [
        { label: '理由', fields: ['refusalReason'], words: /因|理由|情形|届满|终止|申请注销|隐瞒|欺骗/ },
        { label: '依据', fields: ['articles'], words: /(?:依据|根据|按照|依照)[^。]{0,40}(?:第.{1,6}条|法|条例)/ },
        { label: '日期', fields: ['date'], words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/ },
      ]);
      const surrendered = seen(
        /(?:交回|收回|收缴|缴回)[^。;]{0,10}(?:证|正本|副本|日期)|证[^。;]{0,8}(?:交回|收回|收缴)/,
      );
      const announced = seen(/公告|公示|公开/);
      if (judged.verdict === 'satisfied' && heard !== undefined && surrendered !== undefined && announced !== undefined)
        return satisfied(
          'complete',
          { title: paper.title, page: paper.pages[0]!, heard: heard.page, surrendered: surrendered.page },
          [...judged.cited, heard, surrendered, announced],
          { confidence: 0.7 },
        );
      return judged.verdict === 'satisfied'
        ? undetermined('judgement', 'look', { title: paper.title, page: paper.pages[0]! }, judged.cited)
        : judged;
    });
  },
});
