import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { clause, sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const consequence =
  /危害[^。]{0,6}交通安全|交通安全|污染[^。]{0,4}环境|环境污染|破坏[^。]{0,6}(?:自然)?资源|(?:水|土壤|大气)[^。]{0,4}污染|遗洒|障碍物/;

/** A reason that has nothing to do with traffic, environment or resources. */
const looks =
  /(?:影响|有碍)[^。;]{0,8}(?:美观|观瞻|形象|协调)|与[^。;]{0,14}(?:风貌|街区|周边|方案)[^。;]{0,8}不(?:协调|一致|统一)|(?:形象|美观|风貌|外观)(?:的)?(?:要求|标准|统一)|颜色[^。;]{0,6}(?:杂乱|不一|不统一)/;

export const substituteConditions = defineCheck({
  meta: {
    id: 'substitute-conditions',
    title: '代履行符合法定条件',
    criterion: 'CE-14',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第五十条'],
    messages: {
      onlyLooks:
        '《{title}》（第{page}页）的理由只是“{quote}”，不属于危害交通安全、造成环境污染或者破坏自然资源，不符合代履行条件。',
      met: '《{title}》（第{page}页）写明后果：“{quote}”。',
      unmet:
        '《{title}》（第{page}页）未读出后果已经或者将危害交通安全、造成环境污染或者破坏自然资源，请核对是否符合代履行条件。',
    },
    problem: '不符合代履行条件：{reason}。',
    mending: '停止代履行，改用其他法定方式督促履行或者申请人民法院执行。',
  },
  check(view) {
    const papers = view.all('substitute-decision');
    if (papers.length === 0) return without('代履行决定书');
    return papers.map((paper) => {
      const words = sentence(view, paper, consequence);
      const vain = words === undefined && view.legible(paper) ? clause(view, paper, looks) : undefined;
      if (vain !== undefined)
        return violated('onlyLooks', { title: paper.title, page: vain.page, quote: vain.quote }, [vain], {
          confidence: 0.65,
        });
      return words === undefined
        ? undetermined('judgement', 'unmet', { title: paper.title, page: paper.pages[0]! }, [view.citation(paper)])
        : satisfied('met', { title: paper.title, page: words.page, quote: words.quote }, [words], { confidence: 0.7 });
    });
  },
});
