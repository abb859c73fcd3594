import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { cameFrom } from '../families/inspection';
import { clause } from '../families/reasoning';
import { notApplicable, undetermined, violated } from '../judgement';

const unapproved = /(?:未|没有?|不(?:再|需|必|用)?|无需)[^。;,]{0,4}(?:报批|审批|上报)/;

export const campaignPlanned = defineCheck({
  meta: {
    id: 'campaign-planned',
    title: '专项检查有方案并报批',
    criterion: 'IN-12',
    group: 'case',
    procedures: ['inspection'],
    basis: ['国办发(2024)54号(具体条目待核)'],
    messages: {
      unapproved: '《{title}》（第{page}页）写明“{quote}”，专项检查方案应当报批。',
      missing: '写明专项检查而卷内未见{what}，请核对方案是否另卷保存。',
      notCampaign: '未见专项检查、专项整治的表述，本项不涉及。',
    },
    problem: '专项检查没有方案或者未报批：{reason}。',
    mending: '补充专项检查方案和批准、备案材料。',
  },
  check(view) {
    const plan = view.all('inspection-plan')[0];
    const campaign = cameFrom(view, 'campaign');
    if (campaign === undefined) return notApplicable('notCampaign');
    // Plans of campaigns are kept with the agency's plans, seldom with one dossier.
    if (plan === undefined) return undetermined('judgement', 'missing', { what: '专项检查方案' }, [campaign]);
    const admitted = clause(view, plan, unapproved);
    if (admitted !== undefined)
      return violated('unapproved', { title: plan.title, page: admitted.page, quote: admitted.quote }, [admitted], {
        confidence: 0.7,
        inItsWords: true,
      });
    return elements(view, plan, [
      { label: '事由或者依据', fields: ['articles', 'source'], words: /为(?:了)?|根据|依据|目的/ },
      { label: '检查范围', fields: ['inspectionItems'], words: /范围|对象|内容|事项/ },
      {
        label: '检查期限',
        fields: [],
        words: /时间(?!不限)|期限(?!不限)|\d{1,2}月[^。]{0,10}至|自[^。]{2,16}至|年底前/,
      },
      {
        label: '批准或者备案',
        fields: ['opinions', 'seal'],
        words: /(?<!(?:不|未|没有?|无需)[^。;,]{0,6})(?:批准|同意|审批|印发|备案)|经[^。]{0,10}(?:研究|会议)/,
      },
    ]);
  },
});
