import { bare } from '../../base/normalise-text';
import { defineCheck } from '../define-check';
import { compareNames, readings } from '../families/consistency';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

const rename = /(?:名称|企业|公司)(?:已)?变更|变更登记|更名|曾用名|原名称|改名/u;

/** A name read badly must not stand for another. */
const isSure = (...names: readonly { readonly confidence: number }[]): boolean =>
  names.every(({ confidence }) => confidence >= 0.7);

export const partyMatchesIdentity = defineCheck({
  meta: {
    id: 'party-matches-identity',
    title: '处罚对象与主体资格证明一致',
    criterion: 'PU-SUBJ-11',
    group: 'subject',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四条', '行政处罚法(2021)第四十条'],
    ofPictures: true,
    messages: {
      same: '决定书的当事人“{party}”与《{title}》（第{page}页）上的名称一致，请核对违法行为确由其实施。',
      different:
        '决定书的当事人是“{party}”，卷内主体资格证明上是“{named}”（第{page}页）：处罚对象是否就是违法主体，请核对；个体工商户有字号的写字号并注明经营者。',
      misnamed:
        '决定书的当事人是“{party}”，同一代码{code}的主体资格证明上是“{named}”（第{page}页），全卷未见更名的说明。',
      none: '卷内没有读出主体资格证明上的名称，处罚对象请对照合同、现场照片核对。',
    },
    problem: '处罚对象与主体资格证明不一致：{reason}。',
    mending: '查清违法主体；对象认定错误的依法撤销，名称笔误的书面补正。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return without('处罚决定书');
    const [own] = readings(view, [decision], 'party');
    const proofs = readings(view, view.all('identity-proof'), 'party');
    if (own === undefined || proofs.length === 0) return undetermined('judgement', 'none');
    const same = proofs.find(({ value }) => compareNames(value, own.value) !== 'different');
    if (same !== undefined) {
      const given = { party: own.value, title: same.paper.title, page: same.page };
      return satisfied('same', given, [...own.cited, ...same.cited], { confidence: 0.8 });
    }
    const [first] = proofs;
    const [code] = readings(view, [decision], 'partyCode');
    const twin = proofs.find(({ paper }) => {
      const [own] = readings(view, [paper], 'partyCode');
      return code !== undefined && own !== undefined && bare(own.value) === bare(code.value);
    });
    const renamed = view.dossier.instruments.some((paper) => view.find(paper, rename) !== undefined);
    if (twin !== undefined && code !== undefined && !renamed && isSure(own, twin)) {
      const told = { party: own.value, code: code.value, named: twin.value, page: twin.page };
      return violated('misnamed', told, [...own.cited, ...code.cited, ...twin.cited], {
        confidence: 0.7,
        unseenElsewhere: true,
      });
    }
    const given = { party: own.value, named: first!.value, page: first!.page };
    return undetermined('judgement', 'different', given, [...own.cited, ...proofs.flatMap(({ cited }) => cited)]);
  },
});
