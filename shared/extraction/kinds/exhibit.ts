import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { dateBehind, lastDate } from '../readers/document-date';
import { peopleBehind } from '../readers/people';
import { photos } from '../readers/photo-captions';
import { place } from '../readers/record';
import { signatures } from '../readers/signatures';

export const exhibit: Extractor = {
  photos,
  date: firstOf(dateBehind('拍摄时间', '提取时间', '取证时间', '制作时间', '时间', '提供人'), lastDate),
  place: firstOf(behind('拍摄地点', '提取地点', '取证地点'), place),
  officers: peopleBehind('执法人员', '提取人', '提取人员', '取证人', '拍摄人', '拍摄人员', '制作人'),
  source: behind('出处', '证据来源', '来源', '原件存放处', '提供人'),
  signatures,
};
