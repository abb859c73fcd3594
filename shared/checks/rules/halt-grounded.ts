import { defineCheck } from '../define-check';
import { enforcementPapers } from '../families/enforcement';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** 第三十九条 (中止) and 第四十条 (终结). */
const grounds =
  /确有困难|暂无履行能力|无履行能力|第三人[^。]{0,10}(?:主张权利|权利)|难以弥补的损失|不损害公共利益|死亡|终止|标的(?:物)?灭失|(?:执行依据|行政决定|决定)[^。]{0,10}(?:被)?撤销|需要(?:中止|终结)的其他情形|第三十九条|第四十条/;
/** 恢复执行 needs only that the ground of the halt is gone. */
const resumed = /情形(?:已经?)?消失|恢复(?:强制)?执行/;
const spoken = /(?:予以|决定|裁定|应当)?(?:中止|终结)(?:强制)?执行/;

export const haltGrounded = defineCheck({
  meta: {
    id: 'halt-grounded',
    title: '中止、终结、恢复执行有法定情形和书面手续',
    criterion: 'CE-18',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第三十九条', '行政强制法(2012)第四十条'],
    messages: {
      grounded: '《{title}》（第{page}页）写明情形：“{quote}”。',
      groundless: '《{title}》（第{page}页）未见中止、终结或者恢复执行的法定情形。',
      noPaper: '第{page}页写有“{quote}”，未读出中止、终结执行的书面手续，请核对。',
      none: '未见中止、终结、恢复执行，本项不涉及。',
    },
    problem: '中止、终结、恢复执行手续问题：{reason}。',
    mending: '补充书面手续，写明法定情形并通知当事人。',
  },
  check(view) {
    const papers = view.all('execution-halt');
    if (papers.length === 0) {
      const said = [...enforcementPapers(view), ...view.all('closing-approval')].flatMap(
        (paper) => view.find(paper, spoken) ?? [],
      )[0];
      return said === undefined
        ? notApplicable('none')
        : undetermined('judgement', 'noPaper', { page: said.page, quote: said.quote }, [said]);
    }
    return papers.map((paper) => {
      const words = view.find(paper, grounds) ?? (/恢复/.test(paper.title) ? view.find(paper, resumed) : undefined);
      const place = { title: paper.title, page: paper.pages[0]! };
      if (words !== undefined)
        return satisfied('grounded', { ...place, page: words.page, quote: words.quote }, [words], { confidence: 0.75 });
      return view.legible(paper)
        ? violated('groundless', place, [view.citation(paper)], { confidence: 0.6 })
        : undetermined('scan', 'unsure', { ...place, what: '中止、终结的情形' }, [view.citation(paper)]);
    });
  },
});
