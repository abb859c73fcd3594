import { defineCheck } from '../define-check';
import { missing, without } from '../families/presence';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined } from '../judgement';

const recorded = /执法记录仪|录音|录像|音像|视频|拍照|照片|电子监控|现场笔录/;

export const summarySceneEvidence = defineCheck({
  meta: {
    id: 'summary-scene-evidence',
    title: '现场证据固定在卷',
    criterion: 'PS-22',
    group: 'evidence',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第四十七条', '行政处罚法(2021)第四十条'],
    ofPictures: true,
    messages: {
      kept: '卷内有《{title}》（第{page}页）证明违法事实。',
      mentioned: '《{title}》（第{page}页）记有“{quote}”，卷内未见照片、笔录，请核对音像资料的存放。',
      missing: '卷内未见{what}，违法事实没有现场证据。',
    },
    problem: '没有固定现场证据：{reason}。',
    mending: '补充现场照片、笔录或者音像记录的说明。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    if (papers.length === 0) return without('当场行政处罚决定书');
    const [proof] = view.all('exhibit', 'inspection-record', 'inquiry-record', 'sampling-record', 'appraisal-report');
    if (proof !== undefined) return satisfied('kept', placeOf(proof), [view.citation(proof)]);
    const told = papers.flatMap((paper) => {
      const words = view.find(paper, recorded);
      return words === undefined ? [] : [{ paper, words }];
    })[0];
    if (told !== undefined)
      return undetermined(
        'judgement',
        'mentioned',
        { ...placeOf(told.paper), page: told.words.page, quote: told.words.quote },
        [told.words],
      );
    return missing(view, ['exhibit', 'inspection-record'], 'missing');
  },
});
