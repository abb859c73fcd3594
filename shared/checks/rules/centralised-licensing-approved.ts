import { defineCheck } from '../define-check';
import { licenceDecision } from '../families/licence';
import { baseUnseen } from '../families/presence';
import { notApplicable, undetermined } from '../judgement';

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
    return /审批|政务服务/.test(agency.value)
      ? undetermined('judgement', 'ask', given, agency.cited)
      : notApplicable('own', given, agency.cited);
  },
});
