import { defineCheck } from '../define-check';
import { missing } from '../families/presence';
import { sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const kindsOfEvidence =
  /笔录|照片|执照|身份证|检[验测]报告|鉴定|监测|票据|发票|合同|清单|账册|录像|视听|电子数据|截图|证言|陈述|单据|记录单|勘验|复印件|说明/g;
/** 年检名录，证明…；签收单，证明…: whatever the papers are called, each is said to prove something. */
const provingEach = /[,(;](?:用以|用于|以|可以?)?(?:证明|证实|载明|反映)/g;
const sweeping = /(?:以上|上述)(?:违法)?事实[^。]{0,10}有[^。]{0,10}(?:证据|材料)(?:证实|证明|为证|佐证|在卷)/;

export const evidenceListed = defineCheck({
  meta: {
    id: 'evidence-listed',
    title: '决定书列明证据及其证明内容',
    criterion: 'PU-DECI-10',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十九条第一款第二项', '行政处罚法(2017)第三十九条'],
    messages: {
      listed: '决定书列明{count}项证据，并说明证明内容：“{quote}”（第{page}页）。',
      unproved: '决定书（第{page}页）列有{count}项证据，未见各证据证明什么的说明，请核对说理是否充分。',
      sweeping: '决定书只写“{quote}”（第{page}页），没有列出证据名称。',
      none: '决定书（第{page}页起）未见证据的名称，认定事实缺少证据支持。',
      missing: '卷内未见{what}，证据列举无从核对。',
    },
    problem: '决定书未列明证据：{reason}。',
    mending: '在决定书中逐项写明证据名称、来源和证明内容。',
  },
  check(view) {
    const paper = view.only('penalty-decision');
    if (paper === undefined) return missing(view, ['penalty-decision'], 'missing');

    const place = { title: paper.title, page: paper.pages[0]! };
    const listed = view.read(paper, 'evidenceList');
    const names = view.text(paper).text.match(kindsOfEvidence) ?? [];
    const proofs = view.text(paper).text.match(provingEach) ?? [];
    const count = Math.max(names.length, proofs.length, listed.state === 'seen' ? listed.value.length : 0);
    const proving = sentence(view, paper, /(?:证明|证实|印证|佐证|反映)(?:了|当事人|其|该|上述|违法|本案|以上)?/);
    if (count >= 2 && proving !== undefined) {
      return satisfied('listed', { count, quote: proving.quote, page: proving.page }, [proving], { confidence: 0.8 });
    }
    if (!view.legible(paper))
      return undetermined('scan', 'unsure', { ...place, what: '证据列举' }, [view.citation(paper)]);
    if (count >= 2) return undetermined('judgement', 'unproved', { ...place, count }, [view.citation(paper)]);
    const swept = sentence(view, paper, sweeping);
    return swept === undefined
      ? violated('none', place, [view.citation(paper)], { confidence: 0.7 })
      : violated('sweeping', { page: swept.page, quote: swept.quote }, [swept], { confidence: 0.8 });
  },
});
