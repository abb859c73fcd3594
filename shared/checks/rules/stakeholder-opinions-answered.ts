import { defineCheck } from '../define-check';
import { licenceDecisions } from '../families/licence';
import { clause, excerpt, saidIn, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const objecting =
  /(?<!(?:没有|无|未|不)[^。;,、]{0,3})反对|不同意|不赞成|不希望|抗议|要求(?:改|停|换)|(?<!(?:无|没有|未提出)[^。;]{0,4})异议/;
const answering =
  /采纳|(?:利害关系人|相邻|邻居|住户|居民|村民|渔户|异议|反对|听证[^。;]{0,6}(?:提出|意见))[^。;]{0,40}(?:成立|落实|核实|协商|解决|影响|处理|理由|不足)/;

export const stakeholderOpinionsAnswered = defineCheck({
  meta: {
    id: 'stakeholder-opinions-answered',
    title: '听取申请人、利害关系人意见并回应',
    criterion: 'LI-EXAM-05',
    group: 'notice',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十六条'],
    messages: {
      answered: '《{title}》（第{page}页）记有意见“{quote}”，已有回应：“{reply}”（第{where}页）。',
      unanswered: '《{title}》（第{page}页）记有意见“{quote}”，审批表、决定书都没有是否采纳的回应。',
      recorded: '《{title}》（第{page}页）记有申请人、利害关系人的意见：“{quote}”。',
      look: '已告知利害关系人（第{page}页），卷内未见其意见的记录和处理，请核对。',
      none: '未见利害关系人告知，本项不涉及。',
    },
    problem: '未记录和回应利害关系人意见：{reason}。',
    mending: '补充意见记录及处理说明。',
  },
  check(view) {
    const notice = view.all('stakeholder-notice')[0];
    if (notice === undefined) return notApplicable('none');
    const papers = [
      ...view.all('defence-record', 'hearing-record', 'hearing-request', 'licence-review'),
      ...licenceDecisions(view),
    ];
    const objection = saidIn(view, view.all('hearing-record', 'hearing-request', 'defence-record'), objecting);
    if (objection !== undefined) {
      const replies = [
        ...view.all('licence-review', 'hearing-report', 'collective-discussion'),
        ...licenceDecisions(view),
      ];
      const reply = replies.flatMap((paper) => clause(view, paper, answering) ?? [])[0];
      const given = objection.given;
      if (reply !== undefined)
        return satisfied('answered', { ...given, where: reply.page, reply: reply.quote }, [objection.words, reply], {
          confidence: 0.7,
        });
      if (replies.length > 0 && replies.every((paper) => view.legible(paper)))
        return violated('unanswered', given, [objection.words, ...replies.map((paper) => view.citation(paper))], {
          confidence: 0.65,
          unseenElsewhere: true,
        });
    }
    for (const paper of papers) {
      const words = sentence(
        view,
        paper,
        /(?:利害关系人|申请人|相邻|邻居|异议)[^。]{0,30}(?:意见|陈述|申辩|异议|听证)/,
      );
      if (words !== undefined)
        return satisfied('recorded', { title: paper.title, page: words.page, quote: excerpt(words.quote) }, [words], {
          confidence: 0.7,
        });
    }
    return undetermined('judgement', 'look', { page: notice.pages[0]! }, [view.citation(notice)]);
  },
});
