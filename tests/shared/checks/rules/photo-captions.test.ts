import { photoCaptions } from '#shared/checks/rules/photo-captions';
import { exhibit, filing } from '../builders';
import { testCheck } from '../test-check';

const photo = (by: boolean) => [{ caption: '照片1', time: true, place: true, by, proves: true }];
const words = '拍摄时间：2024年5月6日 拍摄地点：建设路8号 证明内容：货架摆放过期食品';

testCheck(photoCaptions, [
  {
    when: '四要素齐',
    given: [exhibit({ photos: photo(true) }, { title: '现场照片' })],
    gives: ['satisfied captioned'],
  },
  { when: '缺拍摄人', given: [exhibit({ photos: photo(false) }, { title: '现场照片' })], gives: ['violated lacks'] },
  { when: '由文字看出缺拍摄人', given: [exhibit({}, { title: '现场照片', text: words })], gives: ['violated lacks'] },
  {
    when: '由文字看出齐全',
    given: [exhibit({}, { title: '现场照片', text: `${words} 拍摄人：张三` })],
    gives: ['satisfied captioned'],
  },
  {
    when: '各张有名称，四要素只写了一处',
    given: [
      exhibit(
        {
          photos: [
            { caption: '12号机位', time: false, place: false, by: false, proves: false },
            { caption: '登记系统', time: true, place: true, by: true, proves: true },
          ],
        },
        { title: '现场照片' },
      ),
    ],
    gives: ['undetermined shared'],
  },
  {
    when: '有一张连名称也没有',
    given: [
      exhibit(
        {
          photos: [
            { caption: '', time: false, place: false, by: false, proves: false },
            { caption: '登记系统', time: true, place: true, by: true, proves: true },
          ],
        },
        { title: '现场照片' },
      ),
    ],
    gives: ['violated lacks'],
  },
  { when: '页面不清', given: [exhibit({}, { title: '现场照片', legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有照片', given: [filing(), exhibit({}, { text: '发票' })], gives: ['not-applicable noInstrument'] },
]);
