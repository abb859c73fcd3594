import { readCode } from '../../base/check-digits';
import { editDistance } from '../../base/similarity';
import { defineCheck } from '../define-check';
import { readings } from '../families/consistency';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** Worth of a reading that fails its check digit (0.35) where every character was read with certainty. */
const CLEAR = 0.32;

export const partyCodeValid = defineCheck({
  meta: {
    id: 'party-code-valid',
    title: '当事人证件号码正确且全卷一致',
    criterion: 'PU-SUBJ-12',
    group: 'subject',
    procedures: ['penalty-ordinary', 'penalty-summary', 'licence'],
    basis: ['行政处罚法(2021)第五十九条第一款第一项'],
    messages: {
      valid: '证件号码{code}经校验正确，{count}份文书一致。',
      differs: '《{title}》（第{page}页）的证件号码为{code}，与《{other}》（第{otherPage}页）的{otherCode}不一致。',
      misprinted:
        '《{title}》（第{page}页）的证件号码{code}不符合校验规则，且与《{other}》（第{otherPage}页）等文书的{otherCode}不一致。',
      broken: '《{title}》（第{page}页）的证件号码{code}不符合校验规则，请核对是文书写错还是识读有误。',
      none: '未读出当事人的统一社会信用代码或身份证号，本项无从核对。',
    },
    problem: '当事人证件号码不一致：{reason}。',
    mending: '与营业执照、身份证原件核对，属笔误的书面补正。',
  },
  check(view) {
    const papers = view.all(
      'filing-approval',
      'investigation-report',
      'prior-notice',
      'penalty-decision',
      'licence-application',
      'licence-decision',
      'licence-refusal',
      'licence-change',
      'licence-certificate',
      'summary-decision',
      'identity-proof',
      'decision-approval',
      'closing-approval',
      'correction-order',
    );
    const found = readings(view, papers, 'partyCode').flatMap((one) => {
      const code = readCode(one.value);
      return code === undefined ? [] : [{ ...one, code }];
    });
    if (found.length === 0) return notApplicable('none');

    const failed = found.filter(({ code }) => code.check === 'failed');
    const sound = found.filter(({ code }) => code.check !== 'failed');
    const broken = failed.map((one) => {
      // The code of a person is as long as that of a firm and no likeness of it.
      const like = sound.filter(({ code }) => code.kind === one.code.kind);
      const [other] = like;
      // Printed sharply, unlike the code that two other papers agree on, and wrong by its check digit: so the paper has it.
      const misprinted =
        one.confidence >= CLEAR &&
        other !== undefined &&
        like.length > 1 &&
        like.every(({ code }) => code.code === other.code.code) &&
        editDistance(one.code.code, other.code.code) >= 1;
      if (misprinted) {
        const given = {
          title: one.paper.title,
          page: one.page,
          code: one.value,
          other: other.paper.title,
          otherPage: other.page,
          otherCode: other.value,
        };
        return violated('misprinted', given, [...one.cited, ...other.cited], { confidence: 0.55 });
      }
      return undetermined('scan', 'broken', { title: one.paper.title, page: one.page, code: one.value }, one.cited);
    });
    // A person and a firm have codes of their own; only codes of one kind must agree.
    const clashes = sound.flatMap((one, at) => {
      const other = sound
        .slice(0, at)
        .find((each) => each.code.kind === one.code.kind && each.code.code !== one.code.code);
      if (other === undefined) return [];
      const given = {
        title: one.paper.title,
        page: one.page,
        code: one.value,
        other: other.paper.title,
        otherPage: other.page,
        otherCode: other.value,
      };
      return [violated('differs', given, [...one.cited, ...other.cited], { confidence: one.confidence })];
    });
    if (broken.length + clashes.length > 0) return [...clashes, ...broken];
    return satisfied(
      'valid',
      { code: sound[0]!.code.code, count: sound.length },
      sound.flatMap(({ cited }) => cited),
    );
  },
});
