import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';

export const inspectionApprovalElements = defineCheck({
  meta: {
    id: 'inspection-approval-elements',
    title: '检查审批表写明依据、对象、事项、方式、来源和频次',
    criterion: 'IN-03',
    group: 'case',
    procedures: ['inspection'],
    basis: ['行政检查文书格式文本(2025)(待核)'],
    messages: {},
    problem: '检查审批表不完整：{reason}。',
    mending: '补全审批表的有关栏目；今后逐栏填写后报批。',
  },
  check(view) {
    const forms = view.all('inspection-approval');
    if (forms.length === 0) return without('行政检查审批表');
    return forms.map((form) =>
      elements(view, form, [
        {
          label: '检查依据',
          fields: ['articles'],
          words: /检查依据|依据《|《[^》]{2,30}(?:法|条例|规定|办法|计划|方案|通知)》/,
        },
        { label: '检查对象', fields: ['party'], words: /检查对象|被检查(?:单位|人|对象)|企业名称/ },
        { label: '检查事项', fields: ['inspectionItems'], words: /检查(?:事项|内容|项目)/ },
        {
          label: '检查方式',
          fields: ['inspectionMethod'],
          words: /检查(?:方式|形式|方法)|现场检查|非现场|书面(?:检查|核查)/,
        },
        {
          label: '任务来源',
          fields: ['source'],
          words: /来源|双随机|专项|投诉|举报|转办|交办|检查类型|日常检查|缘由|事由/,
        },
        {
          label: '检查频次',
          fields: [],
          words: /频次|次数|本年度?[^。]{0,10}(?:第[一二三四五\d]次|次)|首次检查|年度上限/,
        },
      ]),
    );
  },
});
