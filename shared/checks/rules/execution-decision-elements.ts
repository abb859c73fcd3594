import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { missing, without } from '../families/presence';

export const executionDecisionElements = defineCheck({
  meta: {
    id: 'execution-decision-elements',
    title: '强制执行决定书要素齐全',
    criterion: 'CE-04',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第三十七条第二款'],
    messages: { missing: '已实施强制执行而卷内未见{what}。' },
    problem: '强制执行决定书要素不全：{reason}。',
    mending: '书面补正所缺内容并送达当事人。',
  },
  check(view) {
    const papers = view.all('execution-decision');
    // 代履行 is ordered by a decision of its own.
    if (papers.length === 0)
      return view.all('execution-record').length === 0 || view.all('substitute-decision').length > 0
        ? without('强制执行决定书')
        : missing(view, ['execution-decision'], 'missing');
    return papers.map((paper) =>
      elements(view, paper, [
        { label: '当事人', fields: ['party'], words: /当事人|被执行人/ },
        { label: '当事人地址', fields: ['address'], words: /住所|住址|地址|经营场所|[,(]现?住[一-龥]{2}/ },
        { label: '强制执行的理由', fields: ['conduct'], words: /逾期|未履行|仍不履行|经催告|因|(?:至今)?未缴/ },
        { label: '强制执行的依据', fields: ['articles'], words: /《[^》]{2,30}》第.{1,6}条/ },
        { label: '强制执行的方式', fields: [], words: /方式|划拨|拍卖|变卖|拆除|加处罚款|排除妨碍|恢复原状|代履行/ },
        {
          label: '强制执行的时间',
          fields: ['plannedOn'],
          words:
            /执行的?(?:方式[和、及])?时间|日(?:[上下]午)?[^。;]{0,6}(?:起|开始)[^。;]{0,20}(?:拆除|执行|清除|实施|抵缴|变卖|拍卖|划拨)|(?:定于|将于|于)[^。]{2,20}日|之日起/,
        },
        { label: '复议、诉讼的途径和期限', fields: ['reconsideration', 'litigation'], words: /行政复议|行政诉讼/ },
        { label: '机关名称', fields: ['agency', 'seal'], words: /[一-龥]{2,}(?:局|委员会|政府|厅|支队|大队|总队)/ },
        { label: '日期', fields: ['date'], words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/ },
      ]),
    );
  },
});
