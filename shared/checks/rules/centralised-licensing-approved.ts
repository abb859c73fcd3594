import { defineCheck } from '../define-check';
import { licenceDecision, licenceDecisions } from '../families/licence';
import { baseUnseen } from '../families/presence';
import { clause } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** 第二十五条: the State Council approves, the province decides. */
const approved =
  /国务院[^。;]{0,8}(?:批准|批复|同意)|(?:省|自治区|直辖市)[^。;]{0,6}(?:人民)?政府[^。;]{0,16}(?:批准|批复|决定|同意|方案)|相对集中行政许可权[^。;]{0,20}(?:批准|批复|试点方案)/;
const localOnly =
  /(?:县|区|市|镇)(?:人民)?政府[^。;]{0,24}(?:常务会议|会议纪要|办公室|通知)[^。;]{0,24}(?:划转|划入|集中|行使)?|会议纪要[^。;]{0,20}(?:划转|划入|集中)|(?:[县区市]委|编办|编委)[^。;]{0,12}(?:文件|发文|批复|通知|决定)[^。;]{0,12}(?:划|集中|行使)/;

export const centralisedLicensingApproved = defineCheck({
  meta: {
    id: 'centralised-licensing-approved',
    title: '集中行使许可权有批准依据',
    criterion: 'LI-SUBJ-04',
    group: 'subject',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第二十五条'],
    messages: {
      ask: '许可由“{agency}”作出（第{page}页），属集中行使许可权的机关；请核对省级人民政府的决定和国务院批准文件。',
      approved: '写明集中行使许可权的批准依据：“{quote}”（第{page}页）。',
      localOnly: '写明许可权的来源只是“{quote}”（第{page}页），集中行使许可权应当经国务院批准由省级人民政府决定。',
      own: '许可由“{agency}”以本部门名义作出，不是集中审批机关，本项不涉及。',
    },
    problem: '集中行使许可权没有批准依据：{reason}。',
    mending: '补充批准文件。',
  },
  check(view) {
    const paper = licenceDecision(view);
    if (paper === undefined) return baseUnseen('行政许可决定书');
    const agency = view.read(paper, 'agency');
    if (agency.state !== 'seen')
      return undetermined('scan', 'unsure', { title: paper.title, page: paper.pages[0]!, what: '作出机关名称' }, [
        view.citation(paper),
      ]);
    const given = { agency: agency.value, page: agency.cited[0]!.page };
    if (!/审批|政务服务/.test(agency.value)) return notApplicable('own', given, agency.cited);
    const papers = [...licenceDecisions(view), ...view.all('licence-review', 'acceptance-notice')];
    const stated = papers.flatMap((each) => clause(view, each, approved) ?? [])[0];
    if (stated !== undefined)
      return satisfied('approved', { page: stated.page, quote: stated.quote }, [stated], { confidence: 0.65 });
    const local = papers.flatMap((each) => clause(view, each, localOnly) ?? [])[0];
    if (local !== undefined)
      return violated('localOnly', { page: local.page, quote: local.quote }, [local], { confidence: 0.65 });
    return undetermined('judgement', 'ask', given, agency.cited);
  },
});
