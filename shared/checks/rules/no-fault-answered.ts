import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined } from '../judgement';

const claimed =
  /(?:没有|无|不存在|并无)主观(?:过错|故意)|不知情|不知道|不是故意|并非故意|已(?:经)?尽(?:到)?.{0,8}义务/u;
const answered = /主观(?:过错|故意)|过错|明知|应当知道|应知|知道或者应当|审慎|注意义务|查验义务|不知情|不知道/u;

export const noFaultAnswered = defineCheck({
  meta: {
    id: 'no-fault-answered',
    title: '当事人提出没有过错的，经过核实并回应',
    criterion: 'PU-EVID-23',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第三十三条第二款'],
    messages: {
      answered: '当事人提出“{claim}”（第{page}页），决定书有回应：“{quote}”（第{at}页）。',
      unanswered: '当事人提出“{claim}”（第{page}页），决定书未见对主观过错的核实和回应，请核对。',
      none: '陈述申辩和询问中没有读出没有主观过错的主张，本项不涉及。',
    },
    problem: '没有过错的主张未经核实：{reason}。',
    mending: '核实当事人提出的证据，在决定书中写明是否成立及理由。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return without('处罚决定书');
    const claim = view
      .all('defence-record', 'hearing-record')
      .flatMap((paper) => sentence(view, paper, claimed) ?? [])[0];
    if (claim === undefined) return notApplicable('none');
    const given = { claim: excerpt(claim.quote), page: claim.page };
    const answer = sentence(view, decision, answered);
    return answer === undefined
      ? undetermined('judgement', 'unanswered', given, [claim])
      : satisfied('answered', { ...given, quote: excerpt(answer.quote), at: answer.page }, [claim, answer], {
          confidence: 0.7,
        });
  },
});
