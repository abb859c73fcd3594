import { defineCheck } from '../define-check';
import { missing } from '../families/presence';
import { satisfied } from '../judgement';

/** A licence or card copied onto a page: its name, and not far off the words for a copy. */
const copied =
  /(?:复印件|副本)\)?(?:营业执照|居民身份证|事业单位法人证书)|(?:营业执照|居民身份证)(?=[^。]{0,120}与原件[^。]{0,6}(?:相符|一致|无异|无误))/;

export const partyIdentityProof = defineCheck({
  meta: {
    id: 'party-identity-proof',
    title: '当事人主体资格证明在卷',
    criterion: 'PU-SUBJ-13',
    group: 'subject',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十条', '行政处罚法(2021)第四十六条'],
    ofPictures: true,
    messages: {
      kept: '{what}在卷（第{page}页）。',
      lacks: '卷内未见营业执照、身份证等{what}，当事人身份没有证据证明。',
    },
    problem: '当事人主体资格证据缺失：{reason}。',
    mending: '补充当事人营业执照或身份证复印件，由提供人签注“与原件核对无异”并签名、注明日期。',
  },
  check(view) {
    const proof = view.all('identity-proof')[0];
    if (proof !== undefined) {
      return satisfied('kept', { what: proof.title, page: proof.pages[0]! }, [view.citation(proof)]);
    }
    const pasted = view
      .all('exhibit', 'unknown')
      .flatMap((paper) => view.find(paper, /营业执照|居民身份证|公民身份号码|统一社会信用代码|经营许可证/) ?? [])[0];
    if (pasted !== undefined)
      return satisfied('kept', { what: pasted.quote, page: pasted.page }, [pasted], { confidence: 0.75 });
    // A copy bound behind another paper, without a title of its own, was taken for that paper's next page.
    const within = view.dossier.instruments.flatMap((paper) => view.find(paper, copied) ?? [])[0];
    if (within !== undefined)
      return satisfied('kept', { what: within.quote, page: within.page }, [within], { confidence: 0.6 });
    return missing(view, ['identity-proof'], 'lacks');
  },
});
