import { defineCheck } from '../define-check';
import { dayAndPage, within } from '../families/deadline';
import { receivedStep } from '../families/licence';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { undetermined, violated } from '../judgement';

export const supplementsToldOnce = defineCheck({
  meta: {
    id: 'supplements-told-once',
    title: '材料不齐的五个工作日内一次告知补正',
    criterion: 'LI-APPL-06',
    group: 'case',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十二条第一款第四项', '行政许可法(2019)第八十二条'],
    messages: {
      unsureStart: '{working}；收件日期只见申请书所写日期，请核对实际收到材料的日期。',
      several: '卷内有{count}份补正告知书（第{pages}页），请核对是否一次告知了全部内容。',
      blank: '《{title}》（第{page}页）未见需要补正的具体内容，一次告知应当写明全部补正内容。',
    },
    problem: '补正告知不合法：{reason}。',
    mending: '今后在收到材料当场或者五个工作日内一次告知需要补正的全部内容。',
  },
  check(view, { holidays }) {
    const papers = view.all('supplement-notice');
    const first = papers[0];
    if (first === undefined) return without('补正告知书');
    const several =
      papers.length > 1
        ? [
            undetermined(
              'judgement',
              'several',
              { count: papers.length, pages: papers.map(({ pages }) => pages[0]).join('、') },
              papers.map((paper) => view.citation(paper)),
            ),
          ]
        : [];
    const blank = papers.flatMap((paper) =>
      view.element(paper, ['supplements'], /补正|补充|缺少|提交|材料[:：]/).state === 'unseen'
        ? [
            violated('blank', { title: paper.title, page: paper.pages[0]! }, [view.citation(paper)], {
              confidence: 0.6,
            }),
          ]
        : [],
    );
    const from = receivedStep(view);
    const to = stepIn(view, first);
    if (from === undefined || to === undefined) return [dateUnread('收到申请材料或者补正告知'), ...several, ...blank];
    const term = { length: 5, unit: 'working-day' } as const;
    const judged = within({
      what: '补正告知期限',
      from: from.step,
      to,
      fromWord: from.step.what,
      toWord: '告知补正',
      term,
      holidays,
    });
    const working = `${dayAndPage(from.step)}提出申请，${dayAndPage(to)}告知补正，超过五个工作日`;
    const timed =
      judged.verdict === 'violated' && !from.sure
        ? undetermined('judgement', 'unsureStart', { working }, judged.cited)
        : judged;
    return [timed, ...several, ...blank];
  },
});
