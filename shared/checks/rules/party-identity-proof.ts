import { defineCheck } from '../define-check';
import { missing } from '../families/presence';
import { satisfied } from '../judgement';

export const partyIdentityProof = defineCheck({
  meta: {
    id: 'party-identity-proof',
    title: '当事人主体资格证明在卷',
    criterion: 'PU-SUBJ-13',
    group: 'subject',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十条', '行政处罚法(2021)第四十六条'],
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
    return missing(view, ['identity-proof'], 'lacks');
  },
});
