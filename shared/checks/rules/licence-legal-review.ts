import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { decidedStep, itemWords, licenceDecisions } from '../families/licence';
import { stepIn } from '../families/order';
import { dateUnread } from '../families/presence';
import { clause } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const unreviewed =
  /(?:未|没有?|来不及)[^。;]{0,10}(?:送|经|交|进行)[^。;]{0,8}(?:法制|合法性)(?:机构|部门|科|股)?审[核查]|(?:法制|合法性)审[核查][^。;]{0,6}(?:省略|略去|跳过|未(?:经|做|办)|没有?(?:做|办)|免(?:去|于|了))/;
const listed = /重大[^。;]{0,10}(?:许可|执法决定)[^。;]{0,12}目录/;

export const licenceLegalReview = defineCheck({
  meta: {
    id: 'licence-legal-review',
    title: '重大许可决定经法制审核',
    criterion: 'LI-DECI-07',
    group: 'decision',
    procedures: ['licence'],
    basis: ['国办发(2018)118号', '行政许可法(2019)第三十八条'],
    messages: {
      before: '法制审核{reviewed}完成，许可决定{decided}作出，审核在前。',
      after: '法制审核{reviewed}才完成，晚于许可决定{decided}，先决定后审核。',
      afterHearing: '本许可经过听证（第{page}页），属重大执法决定，卷内未见法制审核意见书。',
      skipped: '《{title}》（第{page}页）写明“{quote}”，列入目录的重大许可决定应当经法制审核。',
      ask: '卷内未见法制审核意见书；本许可事项{item}是否列入本单位重大执法决定法制审核目录？列入的应当审核。',
    },
    problem: '重大许可决定未经法制审核：{reason}。',
    mending: '补充法制审核材料；应当审核而未审核的依法处理。',
  },
  check(view) {
    const review = view.all('legal-review')[0];
    const decided = decidedStep(view);
    if (review !== undefined) {
      const reviewed = stepIn(view, review);
      if (reviewed === undefined || decided === undefined) return dateUnread('法制审核意见书或者许可决定');
      const given = { reviewed: dayAndPage(reviewed), decided: dayAndPage(decided) };
      const cited = [...reviewed.cited, ...decided.cited];
      const confidence = Math.min(reviewed.confidence, decided.confidence);
      return reviewed.date <= decided.date
        ? satisfied('before', given, cited, { confidence })
        : violated('after', given, cited, { confidence: confidence * 0.9 });
    }
    const skipped = [...view.all('licence-review', 'collective-discussion'), ...licenceDecisions(view)].flatMap(
      (paper) => {
        const words = clause(view, paper, unreviewed);
        return words === undefined || view.find(paper, listed) === undefined ? [] : [{ paper, words }];
      },
    )[0];
    if (skipped !== undefined)
      return violated(
        'skipped',
        { title: skipped.paper.title, page: skipped.words.page, quote: skipped.words.quote },
        [skipped.words],
        { confidence: 0.75 },
      );
    const hearing = view.all('hearing-record')[0];
    return hearing === undefined
      ? undetermined('parameter', 'ask', { item: itemWords(view) })
      : undetermined('judgement', 'afterHearing', { page: hearing.pages[0]! }, [view.citation(hearing)]);
  },
});
