import { defineCheck } from '../define-check';
import { licenceDecisions } from '../families/licence';
import { clause } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const onlinePapersComplete = defineCheck({
  meta: {
    id: 'online-papers-complete',
    title: '网上办理的有电子签章、流转单和时间记录',
    criterion: 'LI-FILE-03',
    group: 'file',
    procedures: ['licence'],
    basis: ['电子签名法(2019)第十四条', '国务院关于在线政务服务的若干规定(2019)第八条'],
    messages: {
      complete: '《{title}》（第{page}页）写明网上办理，卷内有电子签章或者系统时间记录。',
      lacking: '《{title}》（第{page}页）写明网上办理，未见电子签章、系统流转单和时间记录，请核对。',
      untimed: '《{title}》（第{page}页）是网上办理的系统打印件，各环节没有时间记录，卷内也未见电子签章。',
      none: '未见网上办理的记载，本项不涉及。',
    },
    problem: '网办材料不全：{reason}。',
    mending: '补充系统流转单打印件和电子签章、时间记录。',
  },
  check(view) {
    const papers = [
      ...view.all('licence-application', 'materials-receipt', 'acceptance-notice', 'licence-review'),
      ...licenceDecisions(view),
    ];
    const online = papers.flatMap((paper) => {
      const words = view.find(
        paper,
        /(?:全程)?网(?:上|络)?(?:办理|办件|申请|申报|受理|填报|收件|提交)|在线(?:申请|办理|提交)|电子(?:材料|申请)|政务服务(?:网|平台)/,
      );
      return words === undefined ? [] : [{ paper, words }];
    })[0];
    if (online === undefined) return notApplicable('none');
    const given = { title: online.paper.title, page: online.words.page };
    const proof = papers.flatMap(
      (paper) =>
        view.find(
          paper,
          /电子(?:签[名章]|印章|证照)|流转(?!单|表)|办件编号|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}时\d{1,2}分/,
        ) ?? [],
    )[0];
    const printout = view.all('licence-review', 'unknown').flatMap((paper) => {
      const words = /系统/.test(paper.title)
        ? view.citation(paper)
        : clause(view, paper, /系统(?:自动)?(?:打印|流转|生成|导出)/);
      return words === undefined || !view.legible(paper) ? [] : [{ paper, words }];
    })[0];
    if (proof === undefined && printout !== undefined)
      return violated('untimed', { title: printout.paper.title, page: printout.words.page }, [printout.words], {
        confidence: 0.6,
        unseenElsewhere: true,
      });
    return proof === undefined
      ? undetermined('judgement', 'lacking', given, [online.words])
      : satisfied('complete', given, [online.words, proof], { confidence: 0.65 });
  },
});
