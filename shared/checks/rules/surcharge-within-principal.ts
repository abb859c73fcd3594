import { defineCheck } from '../define-check';
import { enforcedDecision, enforcementPapers } from '../families/enforcement';
import { yuanWords } from '../families/penalty';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const rate = /(?:每日|按日)[^。]{0,16}(?:百分之三|3%|百分之[一二三四五]|万分之|滞纳金)|加处[^。]{0,12}百分之三/;

export const surchargeWithinPrincipal = defineCheck({
  meta: {
    id: 'surcharge-within-principal',
    title: '加处罚款、滞纳金标准已告知且不超过本金',
    criterion: 'CE-09',
    group: 'execution',
    procedures: ['coercion', 'penalty-ordinary'],
    basis: ['行政强制法(2012)第四十五条', '行政处罚法(2021)第七十二条第一款第一项'],
    messages: {
      within: '《{title}》（第{page}页）加处{surcharge}，不超过本金{principal}，标准已告知。',
      over: '《{title}》（第{page}页）加处{surcharge}，超过本金{principal}。',
      untold: '《{title}》（第{page}页）加处{surcharge}，未读出事先告知加处罚款标准的记载，请核对原决定书和催告书。',
      noPrincipal: '《{title}》（第{page}页）加处{surcharge}，本金未读出，请核对是否超过本金。',
      none: '未见加处罚款或者滞纳金的数额，本项不涉及。',
    },
    problem: '加处罚款不合法：{reason}。',
    mending: '将加处罚款、滞纳金调整到不超过本金，多收的退还当事人。',
  },
  check(view) {
    const papers = enforcementPapers(view);
    const added = papers.flatMap((paper) => {
      const surcharge = view.read(paper, 'surcharge');
      return surcharge.state === 'seen' ? [{ paper, surcharge }] : [];
    });
    if (added.length === 0) return notApplicable('none');
    const decision = enforcedDecision(view);
    const principals = [...(decision === undefined ? [] : [decision]), ...papers].flatMap((paper) => {
      const amount = view.read(paper, 'amount');
      return amount.state === 'seen' ? [amount] : [];
    });
    const principal = principals[0];
    const told = [...(decision === undefined ? [] : [decision]), ...view.all('demand-notice')].some(
      (paper) => view.find(paper, rate) !== undefined,
    );
    return added.map(({ paper, surcharge }) => {
      const given = { title: paper.title, page: surcharge.cited[0]!.page, surcharge: yuanWords(surcharge.value) };
      if (principal === undefined) return undetermined('scan', 'noPrincipal', given, surcharge.cited);
      const both = { ...given, principal: yuanWords(principal.value) };
      const cited = [...surcharge.cited, ...principal.cited];
      const confidence = Math.min(surcharge.confidence, principal.confidence);
      if (surcharge.value > principal.value) return violated('over', both, cited, { confidence });
      return told
        ? satisfied('within', both, cited, { confidence })
        : undetermined('judgement', 'untold', given, cited);
    });
  },
});
