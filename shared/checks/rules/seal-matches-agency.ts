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
      .map(({ given, share, edits, otherSort, sure, cited }) => {
        if (share >= 0.9) return satisfied('same', given, cited);
        // Words along an arc are the hardest to read; only a plainly different body convicts.
        const plain = otherSort ? sure > GREY : share < 0.55 && sure >= 0.7;
        return plain && isWhole(bare(given.seal)) && edits >= misread
          ? violated('differs', given, cited, { confidence: sure * 0.85 })
          : undetermined('scan', 'alike', given, cited);
      });
    return judged.length === 0 ? notApplicable('none') : judged;
  },
});

/** The words of a seal copied in grey are never surer than this. */
const GREY = 0.65;
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
  const otherSort = isOtherSort(bare(agency.value), bare(seal.value));
  return [{ given, share, edits, otherSort, sure, cited: [...agency.cited, ...seal.cited] }];
}

/** What sort of body a name ends with; the longer first. */
const SORT = /(?:执法[大支总]队|[大支总]队|执法队|管理所|监督所|管理站|监督站|服务中心|人民政府|委员会|局)$/u;

/**
 * 某某县城市管理局 and 某某县城市管理综合行政执法大队: whatever signs were misread, a team within an agency is not the agency.
 * Its name must be so much longer that no slip of the reading makes the one of the other.
 */
function isOtherSort(agency: string, seal: string): boolean {
  const [one, other] = [SORT.exec(agency)?.[0], SORT.exec(withoutPurpose(seal))?.[0]];
  const apart = Math.abs(agency.length - withoutPurpose(seal).length);
  return one !== undefined && other !== undefined && one !== other && apart >= APART;
}

/** Signs by which two names of different bodies must differ in length. */
const APART = 3;

/** A name that ends as those of bodies do; else the end of the arc was not read. */
const isWhole = (seal: string): boolean => /[局厅委会府队所站院处部司厂店社章]$|中心|办公室/u.test(seal);

const withoutPurpose = (seal: string): string => seal.replace(/(?:行政)?(?:处罚|执法|审批|许可|业务)?专用章$/, '');

/** A seal may add a purpose (行政处罚专用章) or leave out the province. */
function likeness(agency: string, seal: string): number {
  const name = withoutPurpose(seal);
  const share = Math.max(containment(name, agency), containment(agency, name));
  // The place they have in common says nothing; what is left must be alike too.
  const common = [...name].findIndex((sign, at) => agency[at] !== sign);
  const rest = common < 2 ? share : similarity(name.slice(common), agency.slice(common));
  return share >= 0.9 ? share : Math.min(share, rest);
}
