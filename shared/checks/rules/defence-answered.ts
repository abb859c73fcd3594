import { defineCheck } from '../define-check';
import { sentence } from '../families/reasoning';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

/** The agency's answer; “望予采纳”, “请求复核” are what the party asks. */
const answered =
  /(?<!(?:请|望|恳请|请求|希望|要求|申请)[^。]{0,14})(?:采纳|支持|复核)|(?:申辩|陈述)[^。]{0,30}(?:成立|不成立|属实|不能成立)/;

/** 答：我要申辩。…: said to those who told of the penalty, on the record of their telling. */
const saidAtOnce =
  /答:(?:(?!不|没|无|放弃)[^。答问]){0,8}(?:我要|我有|要求|提出|进行|需要)(?:陈述|申辩|意见)|(?:当事人|被告知人)意见[^:]{0,4}:(?:(?!不|没|无|放弃)[^。]){0,12}(?:请求|要求|希望)[^。]{0,16}(?:从轻|减轻|免予|少罚|不罚|不予处罚|只罚款)/;

const plea =
  /(?:请求|恳请|希望|要求|请)[^。]{0,24}(?:从轻|减轻|减免|免予|免罚|免除|少罚|不予处罚|不罚|不要罚|宽大|撤销|重新)|(?:罚款|处罚|数额|金额)[^。]{0,8}(?:过重|太重|过高|偏高|不当|不公)/;

export const defenceAnswered = defineCheck({
  meta: {
    id: 'defence-answered',
    title: '对陈述申辩复核并说明是否采纳',
    criterion: 'PU-NOTI-04',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十五条第一款', '行政处罚法(2017)第三十二条'],
    gate: true,
    messages: {
      answered: '对当事人的陈述申辩作了复核和回应：“{quote}”（第{page}页）。',
      unanswered: '当事人提出了陈述申辩（第{page}页），决定书和其他材料中未见复核意见或是否采纳的说明。',
      none: '未见当事人提出陈述申辩，本项不涉及。',
    },
    problem: '对陈述申辩未复核、未回应：{reason}。',
    mending: '对当事人提出的事实、理由和证据逐项复核，书面说明是否采纳及理由；影响决定的依法变更。',
  },
  check(view) {
    const spoken = view.all('defence-record').filter((paper) => {
      const waived = view.read(paper, 'waived');
      const declined = waived.state === 'seen' && waived.value;
      const quiet = declined || view.find(paper, /(?:放弃|没有|无|不(?:作|做|进行|提出))[^。]{0,10}(?:陈述|申辩|异议)/);
      // “事实没有异议，但罚得太重，请求从轻” speaks all the same.
      return !quiet || view.find(paper, plea) !== undefined;
    });
    const atOnce = view.all('prior-notice').filter((paper) => view.find(paper, saidAtOnce) !== undefined);
    if (spoken.length + atOnce.length === 0) return paperUnseen('none');

    const replies = view.all('penalty-decision', 'defence-record', 'decision-approval', 'collective-discussion');
    const reply = replies.flatMap((paper) => sentence(view, paper, answered) ?? [])[0];
    if (reply !== undefined)
      return satisfied('answered', { quote: reply.quote, page: reply.page }, [reply], { confidence: 0.75 });
    const told = replies.flatMap((paper) => {
      const fact = view.read(paper, 'defenceAnswered');
      return fact.state === 'seen' && fact.value ? fact.cited : [];
    })[0];
    if (told !== undefined)
      return satisfied('answered', { quote: told.quote, page: told.page }, [told], { confidence: 0.75 });

    const first = spoken[0] ?? atOnce[0]!;
    const page = first.pages[0]!;
    const cited = [...spoken, ...atOnce].map((paper) => view.citation(paper));
    const blurred = replies.find((paper) => !view.legible(paper));
    return blurred === undefined
      ? violated('unanswered', { page }, cited, { confidence: 0.7, unseenElsewhere: true })
      : undetermined('scan', 'unsure', { title: blurred.title, page: blurred.pages[0]!, what: '申辩复核意见' }, cited);
  },
});
