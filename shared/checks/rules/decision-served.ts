import { defineCheck } from '../define-check';
import { pageCitation } from '../dossier-view';
import { baseUnseen } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const decisionServed = defineCheck({
  meta: {
    id: 'decision-served',
    title: '处罚决定书已送达当事人',
    criterion: 'PU-EXEC-01',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十一条', '行政处罚法(2017)第四十条'],
    gate: true,
    messages: {
      served: '决定书有送达回证（第{page}页）。',
      unserved: '卷内{count}份送达材料均不是决定书的，未见决定书已送达的证据，决定未对当事人生效。',
      doubtful: '未见决定书的送达回证，但{where}，请先核对。',
    },
    problem: '处罚决定书未送达：{reason}。',
    mending: '补充送达回证或者邮寄、公告送达材料；未送达的立即依法送达。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return baseUnseen('行政处罚决定书');
    const served = view.receiptsOf(decision)[0];
    if (served !== undefined)
      return satisfied('served', { page: served.pages[0]! }, [view.citation(served)], { confidence: 0.85 });
    const own = view.find(decision, /(?:当事人|受送达人|签收人)[^。]{0,8}(?:签收|签名|签字)|签收日期/);
    if (own !== undefined) return satisfied('served', { page: own.page }, [own], { confidence: 0.6 });

    const others = view.all('service-receipt', 'service-by-post');
    const unread = others.filter((paper) => view.read(paper, 'servedTitle').state !== 'seen');
    const absence = view.absence('service-receipt');
    if (unread.length > 0) {
      const where = `第${unread.map(({ pages }) => pages[0]).join('、')}页的送达回证未读出所送文书`;
      return undetermined(
        'scan',
        'doubtful',
        { where },
        unread.map((paper) => view.citation(paper)),
      );
    }
    if (!absence.sure) return undetermined('scan', 'doubtful', { where: absence.where }, absence.cited);
    return violated(
      'unserved',
      { count: others.length },
      [pageCitation(decision.pages.at(-1)!), ...others.map((paper) => view.citation(paper))],
      { confidence: 0.75 },
    );
  },
});
