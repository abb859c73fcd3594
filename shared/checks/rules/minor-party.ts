import { birthdayOf, readCode } from '../../base/check-digits';
import { addMonths, chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { readings } from '../families/consistency';
import { stepIn } from '../families/order';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const minorParty = defineCheck({
  meta: {
    id: 'minor-party',
    title: '对未成年当事人依法不罚或从轻、减轻',
    criterion: 'PU-SUBJ-14',
    group: 'subject',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第三十条', '行政处罚法(2017)第二十五条'],
    gate: true,
    messages: {
      adult: '当事人{born}出生（第{page}页），行为时已满十八周岁。',
      child: '当事人{born}出生（第{page}页），{acted}时未满十四周岁，依法不予处罚，卷内却作出处罚决定。',
      youth: '当事人{born}出生（第{page}页），{acted}时不满十八周岁，决定书未见从轻或者减轻的说明。',
      lightened: '当事人{born}出生（第{page}页），行为时不满十八周岁，决定书写明从轻或者减轻。',
      unclear: '当事人{born}出生（第{page}页），行为日不明，立案或决定时不满十八周岁，请核对行为时年龄。',
      notPerson: '未见自然人当事人的身份证号，本项不涉及。',
    },
    problem: '责任能力审查问题：{reason}。',
    mending: '查明行为时年龄；不满十四周岁的撤销处罚并责令监护人管教，已满十四不满十八周岁的重新裁量并写明。',
  },
  check(view) {
    const papers = view.all('penalty-decision', 'prior-notice', 'filing-approval', 'inquiry-record', 'identity-proof');
    const decided = view.only('penalty-decision');
    const kind = decided && view.read(decided, 'partyKind');
    if (decided === undefined) return notApplicable('notPerson');
    if (kind?.state === 'seen' && kind.value === 'organisation') return notApplicable('notPerson', {}, kind.cited);

    // The code of a witness or a manager on an inquiry says nothing of the party.
    const own = readings(view, papers, 'partyCode').filter(({ paper }) => paper.kind !== 'inquiry-record');
    const identified = own.find(({ value }) => {
      const code = readCode(value);
      return code?.kind === 'identity' && code.check !== 'failed';
    });
    const credit = own.find(({ value }) => readCode(value)?.kind === 'credit');
    if (credit !== undefined) return notApplicable('notPerson', {}, credit.cited);
    if (identified === undefined) return notApplicable('notPerson');

    const birthday = birthdayOf(readCode(identified.value)!.code)!;
    const act = readings(view, [decided, ...papers], 'conductDate')[0];
    const day = act?.value ?? stepIn(view, decided)?.date;
    const given = { born: chineseDate(birthday), page: identified.page, acted: day ? chineseDate(day) : '' };
    const cited = [...identified.cited, ...(act?.cited ?? [])];
    if (day === undefined || day >= addMonths(birthday, 18 * 12)) return satisfied('adult', given, cited);
    if (act === undefined) return undetermined('scan', 'unclear', given, cited);
    if (day < addMonths(birthday, 14 * 12))
      return violated('child', given, cited, { confidence: identified.confidence });

    const lighter = view.find(decided, /从轻|减轻/);
    if (lighter !== undefined) return satisfied('lightened', given, [...cited, lighter]);
    return violated('youth', given, cited, { confidence: identified.confidence });
  },
});
