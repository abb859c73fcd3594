import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';

export const preservationListSpecific = defineCheck({
  meta: {
    id: 'preservation-list-specific',
    title: '登记保存文书载明物品、期限、地点和当事人',
    criterion: 'PU-EVID-17',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十六条'],
    messages: {},
    problem: '登记保存清单不完整：{reason}。',
    mending: '补正清单各栏并由当事人和执法人员签名。',
  },
  check(view) {
    const all = view.all('preservation-notice');
    // The form on which it is approved stays in the office; what the party is given lists the goods.
    const given = all.filter(({ title }) => !/批准|审批|呈批|报批/u.test(title));
    const papers = given.length > 0 ? given : all;
    if (papers.length === 0) return without('先行登记保存文书');
    return papers.map((paper) =>
      elements(view, paper, [
        { label: '当事人', fields: ['party'], words: /当事人|被登记保存/u },
        { label: '物品名称', fields: ['goods'], words: /名称|品[名种]/u },
        {
          label: '数量',
          fields: ['goods'],
          words:
            /数量|[0-9一二三四五六七八九十]+(?:个|件|袋|瓶|箱|台|本|份|张|辆|条|只|套|桶|把|部|块|支|盒|包|吨|公斤|千克)/u,
        },
        { label: '保存期限', fields: [], words: /七日|7日|七个工作日|7个工作日|期限/u },
        { label: '保存地点', fields: ['place'], words: /(?:保存|存放)(?:地点|于|场所)/u },
      ]),
    );
  },
});
