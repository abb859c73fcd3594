import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const named =
  /[一-龥]{2,}(?:区|县|市|旗|州|盟|铁路运输|中级|高级|海事|互联网|知识产权)(?:[一-龥]{0,6})?人民法院|[一-龥]{2,8}(?:铁路运输|海事|互联网)法院/;
const vague = /(?:有管辖权的|当地|所在地|管辖的|向)(?:的)?人民法院/;

export const courtNamed = defineCheck({
  meta: {
    id: 'court-named',
    title: '写明具体的管辖法院',
    criterion: 'PU-DECI-15',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十九条第一款第五项'],
    messages: {
      named: '决定书写明“{court}”（第{page}页）。',
      other: '决定书写的是“{court}”（第{page}页），本地行政案件由{courts}集中管辖，请核对。',
      vague: '决定书只写“{court}”（第{page}页），未写明具体法院，当事人不知向何处起诉。',
      none: '决定书未提人民法院，见诉讼告知一项。',
    },
    problem: '未写明具体法院：{reason}。',
    mending: '补正具体的管辖法院名称（实行集中管辖的写集中管辖法院）。',
  },
  check(view, { parameters: { courts = [] } }) {
    const isOther = (court: string): boolean => courts.length > 0 && !courts.some((each) => court.includes(each));
    const paper = view.only('penalty-decision');
    if (paper === undefined) return without('行政处罚决定书');
    const remedy = view.read(paper, 'litigation');
    if (remedy.state === 'seen' && named.test(remedy.value.body)) {
      const given = { court: remedy.value.body, page: remedy.cited[0]!.page };
      return isOther(given.court)
        ? undetermined('judgement', 'other', { ...given, courts: courts.join('、') }, remedy.cited)
        : satisfied('named', given, remedy.cited);
    }
    const court = view.find(paper, named);
    if (court !== undefined && isOther(court.quote)) {
      const given = { court: court.quote, page: court.page, courts: courts.join('、') };
      return undetermined('judgement', 'other', given, [court]);
    }
    if (court !== undefined)
      return satisfied('named', { court: court.quote, page: court.page }, [court], { confidence: 0.8 });
    const loose = view.find(paper, vague);
    if (loose !== undefined)
      return violated('vague', { court: loose.quote, page: loose.page }, [loose], { confidence: 0.75 });
    const place = { title: paper.title, page: paper.pages[0]! };
    return view.legible(paper)
      ? notApplicable('none', {}, [view.citation(paper)])
      : undetermined('scan', 'unsure', { ...place, what: '管辖法院' }, [view.citation(paper)]);
  },
});
