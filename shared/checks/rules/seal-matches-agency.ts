import { bare } from '../../base/normalise-text';
import { containment, editDistance, similarity } from '../../base/similarity';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const sealMatchesAgency = defineCheck({
  meta: {
    id: 'seal-matches-agency',
    title: '印章与落款机关一致',
    criterion: 'PU-DECI-09',
    group: 'decision',
    procedures: ['penalty-ordinary', 'penalty-summary', 'coercion', 'inspection', 'licence'],
    basis: ['行政处罚法(2021)第五十九条第二款'],
    messages: {
      same: '《{title}》（第{page}页）印章“{seal}”与落款“{agency}”一致。',
      differs: '《{title}》（第{page}页）落款为“{agency}”，印章却是“{seal}”，两者不一致。',
      alike: '《{title}》（第{page}页）落款“{agency}”与印章“{seal}”略有出入，可能是章文识读误差，请核对。',
      none: '未同时读出落款和章文，无从比对。',
    },
    problem: '印章与落款不一致：{reason}。',
    mending: '核对作出机关，以作出机关印章重新制作送达或者依法确认。',
  },
  check(view) {
    const papers = view.all(
      'prior-notice',
      'penalty-decision',
      'licence-decision',
      'licence-refusal',
      'licence-change',
      'acceptance-notice',
      'summary-decision',
      'correction-order',
      'hearing-notice',
      'measure-decision',
      'freeze-decision',
      'execution-decision',
      'inspection-notice',
    );
    const judged = papers
      .flatMap((paper) => comparable(view, paper))
      .map(({ given, share, edits, sure, cited }) => {
        if (share >= 0.9) return satisfied('same', given, cited);
        // Words along an arc are the hardest to read; only a plainly different body convicts.
        return share < 0.55 && edits >= misread && sure >= 0.7
          ? violated('differs', given, cited, { confidence: sure * 0.85 })
          : undetermined('scan', 'alike', given, cited);
      });
    return judged.length === 0 ? notApplicable('none') : judged;
  },
});

/** Fewer wrong characters than this along an arc are slips of the reading. */
const misread = 3;

function comparable(view: DossierView, paper: Instrument) {
  const agency = view.read(paper, 'agency');
  const seal = view.read(paper, 'seal');
  if (agency.state !== 'seen' || seal.state !== 'seen' || bare(seal.value).length < 4) return [];
  const given = { title: paper.title, page: seal.cited[0]!.page, seal: seal.value, agency: agency.value };
  const share = likeness(bare(agency.value), bare(seal.value));
  const sure = Math.min(agency.confidence, seal.confidence);
  const edits = editDistance(bare(agency.value), bare(seal.value));
  return [{ given, share, edits, sure, cited: [...agency.cited, ...seal.cited] }];
}

/** A seal may add a purpose (行政处罚专用章) or leave out the province. */
function likeness(agency: string, seal: string): number {
  const name = seal.replace(/(?:行政)?(?:处罚|执法|审批|许可|业务)?专用章$/, '');
  const share = Math.max(containment(name, agency), containment(agency, name));
  // The place they have in common says nothing; what is left must be alike too.
  const common = [...name].findIndex((sign, at) => agency[at] !== sign);
  const rest = common < 2 ? share : similarity(name.slice(common), agency.slice(common));
  return share >= 0.9 ? share : Math.min(share, rest);
}
