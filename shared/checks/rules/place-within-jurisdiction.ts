import { defineCheck } from '../define-check';
import { readings } from '../families/consistency';
import { without } from '../families/presence';
import { satisfied, undetermined } from '../judgement';

/** 滨江区, 云安县: what a name of an agency or an address says of its county. A city may hold many. */
const county = /(?:省|市|州|盟|^)([一-龥]{1,4}?(?:区|县|旗))(?!域|划|块|内)/u;
const countyOf = (words: string): string | undefined => county.exec(words)?.[1];

export const placeWithinJurisdiction = defineCheck({
  meta: {
    id: 'place-within-jurisdiction',
    title: '违法行为发生地在本机关辖区',
    criterion: 'PU-SUBJ-04',
    group: 'subject',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第二十二条', '行政处罚法(2021)第二十三条', '行政处罚法(2021)第二十五条'],
    messages: {
      inside: '检查、询问的地点“{place}”（第{page}页）在“{agency}”辖区之内。',
      assigned: '地点“{place}”（第{page}页）与“{agency}”不是同一县区，卷内有《{title}》，请核对指定管辖的范围。',
      outside:
        '地点“{place}”（第{page}页）属{other}，作出决定的是“{agency}”，卷内未见指定管辖或者移送文书，请核对管辖依据。',
      unread: '没有同时读出机关名称和违法地点的县区，管辖请人工核对。',
    },
    problem: '管辖依据不足：{reason}。',
    mending: '补充指定管辖、移送管辖的文书；无管辖权的依法移送。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return without('处罚决定书');
    const [agency] = readings(view, [decision], 'agency');
    const own = agency && countyOf(agency.value);
    const places = readings(view, view.all('inspection-record'), 'place').flatMap((place) => {
      const county = countyOf(place.value);
      return county === undefined ? [] : [{ ...place, county }];
    });
    if (agency === undefined || own === undefined || places.length === 0) return undetermined('judgement', 'unread');
    const elsewhere = places.find((place) => place.county !== own);
    if (elsewhere === undefined) {
      const [place] = places;
      return satisfied('inside', { place: place!.value, page: place!.page, agency: agency.value }, place!.cited, {
        confidence: 0.7,
      });
    }
    const given = { place: elsewhere.value, page: elsewhere.page, agency: agency.value };
    const [letter] = view.all('jurisdiction-notice');
    return letter === undefined
      ? undetermined('judgement', 'outside', { ...given, other: elsewhere.county }, elsewhere.cited)
      : satisfied('assigned', { ...given, title: letter.title }, [...elsewhere.cited, view.citation(letter)], {
          confidence: 0.7,
        });
  },
});
