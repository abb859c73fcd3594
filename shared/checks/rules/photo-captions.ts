import type { FieldTypes } from '../../model/fact';
import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

const wants = [
  ['time', '拍摄时间'],
  ['place', '拍摄地点'],
  ['by', '拍摄人'],
  ['proves', '证明内容'],
] as const;

const photo = /照片|相片|摄影|录像|视频截图/;
const taken = /拍摄(?:人|时间|地点|日期)|现场照片|照片说明/;

const words = {
  time: /时间|\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-.]\d{1,2}[-.]\d{1,2}/,
  place: /地点|地址|位置|拍摄于/,
  by: /拍摄人|摄影人|制作人|取证人|拍照人|执法人员/,
  proves: /证明|说明|内容|反映|显示/,
} as const;

/** Two pictures told in full, each beside itself: on such a sheet another one without is a lack. */
const toldEach = (photos: FieldTypes['photos']): boolean =>
  photos.filter((each) => wants.filter(([key]) => each[key]).length >= 3).length >= 2;

/** Pictures with a name each, and one full account on the sheet: it may be meant for all of them. */
const toldOnce = (photos: FieldTypes['photos']): boolean =>
  photos.length > 1 &&
  photos.filter((each) => wants.every(([key]) => each[key])).length === 1 &&
  photos.filter((each) => wants.every(([key]) => !each[key]) && each.caption !== '').length === photos.length - 1;

export const photoCaptions = defineCheck({
  meta: {
    id: 'photo-captions',
    title: '照片注明时间、地点、拍摄人和证明内容',
    criterion: 'PU-EVID-11',
    group: 'evidence',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第四十六条', '行政处罚法(2021)第四十七条'],
    ofPictures: true,
    messages: {
      captioned: '{count}页照片证据均注明拍摄时间、地点、拍摄人和证明内容。',
      shared:
        '《{title}》（第{page}页）的照片没有逐张注明，只在一处写有拍摄时间、拍摄地点、拍摄人和证明内容，请核对是否说的是全部照片。',
      lacks: '《{title}》（第{page}页）的照片未注明{lacking}，照片与本案的关联无从证明。',
    },
    problem: '照片证据说明不全：{reason}。',
    mending: '按原始数据补注拍摄时间、地点、拍摄人和证明对象，由拍摄人签名。',
  },
  check(view) {
    const sheets = view
      .all('exhibit', 'unknown')
      .filter((paper) => photo.test(paper.title) || view.find(paper, taken) !== undefined);
    if (sheets.length === 0) return without('照片证据');

    const judged = sheets.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const photos = view.read(paper, 'photos');
      const told = photos.state === 'seen' ? photos.value : [];
      const lacking = wants
        .filter(([key]) => !(told.length > 0 ? told.every((each) => each[key]) : view.find(paper, words[key])))
        .map(([, label]) => label);
      const cited = photos.state === 'seen' ? photos.cited : [view.citation(paper)];
      if (lacking.length === 0) return satisfied('captioned', { count: sheets.length }, cited, { confidence: 0.8 });
      const somewhere = wants
        .filter(([, label]) => lacking.includes(label))
        .every(([key]) => view.find(paper, words[key]));
      if (toldOnce(told) || (somewhere && !toldEach(told))) return undetermined('judgement', 'shared', place, cited);
      return view.legible(paper) && photos.state !== 'unsure'
        ? violated('lacks', { ...place, lacking: lacking.join('、') }, cited, { confidence: 0.7 })
        : undetermined('scan', 'unsure', { ...place, what: lacking.join('、') }, cited);
    });
    const poor = judged.filter(({ verdict }) => verdict !== 'satisfied');
    return poor.length > 0 ? poor : judged.slice(0, 1);
  },
});
