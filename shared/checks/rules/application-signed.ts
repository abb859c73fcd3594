import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { onlyWithdrawn } from '../families/licence';
import { missing } from '../families/presence';
import { paperUnseen } from '../judgement';

export const applicationSigned = defineCheck({
  meta: {
    id: 'application-signed',
    title: '有申请书并由申请人签章、注明日期',
    criterion: 'LI-APPL-01',
    group: 'case',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第二十九条第一款'],
    messages: {
      withdrawn: '本卷是依职权撤销、撤回许可的案卷，没有申请环节，本项不涉及。',
      missing: '卷内未见{what}。',
    },
    problem: '申请书不规范：{reason}。',
    mending: '由申请人补签、补盖章并注明日期；没有申请书的查明是否依申请办理。',
  },
  check(view) {
    const papers = view.all('licence-application');
    if (papers.length === 0)
      return onlyWithdrawn(view) ? paperUnseen('withdrawn') : missing(view, ['licence-application'], 'missing');
    return papers.map((paper) =>
      elements(view, paper, [
        { label: '申请人', fields: ['party'], words: /申请(?:人|单位|企业)[^,。;]{0,10}[:：]/ },
        {
          label: '申请事项',
          fields: ['licenceItem', 'licenceScope'],
          words: /申请[^。]{0,20}(?:许可|核准|证|登记)|申请(?:内容|线路|项目):?[一-龥]{2}/,
        },
        {
          label: '申请人签名或者盖章',
          fields: ['signatures', 'seal'],
          words:
            /(?:申请人|法定代表人|负责人|经营者|经办人|代理人)[^。;]{0,14}(?:签名|签字|签章|盖章)|[(（](?:盖章|公章|签章|签名)[)）]|电子签[名章]/,
        },
        {
          label: '申请日期',
          fields: ['appliedOn', 'date'],
          words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/,
        },
      ]),
    );
  },
});
