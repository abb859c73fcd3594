import { defineCheck } from '../define-check';
import { compareNames } from '../families/consistency';
import { cameFrom, inspectionRecords } from '../families/inspection';
import { missing } from '../families/presence';
import { notApplicable, satisfied, undetermined } from '../judgement';

export const randomDrawRecorded = defineCheck({
  meta: {
    id: 'random-draw-recorded',
    title: '双随机抽取有记录，与实际检查一致',
    criterion: 'IN-11',
    group: 'case',
    procedures: ['inspection'],
    basis: ['优化营商环境条例(2020)第五十四条'],
    messages: {
      recorded: '《{title}》（第{page}页）记有随机抽取的对象和人员。',
      otherOfficers: '《{title}》（第{page}页）抽取的人员为{drawn}，实际检查人员为{came}，请核对是否换人及其说明。',
      otherParty: '《{title}》（第{page}页）未读出实际检查的“{party}”，请核对抽取名单。',
      missing: '写明双随机抽查而卷内未见{what}。',
      notRandom: '未见双随机抽查的表述，本项不涉及。',
    },
    problem: '双随机抽取没有记录或者不一致：{reason}。',
    mending: '补充抽取结果的打印页或者平台截图；换人的补充说明和审批。',
  },
  check(view) {
    const draw = view.all('random-draw')[0];
    if (draw === undefined)
      return cameFrom(view, 'random') === undefined
        ? notApplicable('notRandom')
        : missing(view, ['random-draw'], 'missing');
    const place = { title: draw.title, page: draw.pages[0]! };
    const cited = [view.citation(draw)];
    const record = inspectionRecords(view)[0];
    const came = record && view.read(record, 'officers');
    const party = record && view.read(record, 'party');
    const drawn = view.read(draw, 'officers');
    const others =
      came?.state === 'seen' &&
      drawn.state === 'seen' &&
      drawn.value.length >= 2 &&
      came.value.every(({ name }) => drawn.value.every((one) => compareNames(one.name, name) === 'different'));
    if (others) {
      const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join('、');
      return undetermined(
        'judgement',
        'otherOfficers',
        { ...place, drawn: names(drawn.value), came: names(came.value) },
        [...drawn.cited, ...came.cited],
      );
    }
    return party?.state === 'seen' && !view.text(draw).text.includes(party.value.slice(0, 6))
      ? undetermined('scan', 'otherParty', { ...place, party: party.value }, [...cited, ...party.cited])
      : satisfied('recorded', place, cited, { confidence: 0.75 });
  },
});
