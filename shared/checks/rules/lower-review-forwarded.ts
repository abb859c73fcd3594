import { defineCheck } from '../define-check';
import { licenceDecisions } from '../families/licence';
import { saidIn } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** What the lower agency's review may not ask: that the applicant hands in everything once more. */
const twice =
  /(?<!无需|不必|不要求|不得要求|无须)(?:申请人|申请单位|企业)[^。;]{0,24}(?<!无需|不必|不|无须)(?:重新|再次|另行|再)[^。;]{0,16}(?:提交|递交|递送|报送|送交|提供)|(?<!无需|不必|不|无须)再(?:送|交|报|提供)[^。;]{0,4}(?:一套|一份|一遍)/;
const forwarded = /(?:直接|一并)报送|(?:初审意见|全部申请材料)[^。;]{0,12}报送/;

export const lowerReviewForwarded = defineCheck({
  meta: {
    id: 'lower-review-forwarded',
    title: '下级初审的直接报送',
    criterion: 'LI-EXAM-04',
    group: 'evidence',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十五条', '行政许可法(2019)第四十三条'],
    messages: {
      again: '《{title}》（第{page}页）写明“{quote}”，上级机关不得要求申请人重复提供申请材料。',
      direct: '《{title}》（第{page}页）写明“{quote}”。',
      look: '《{title}》（第{page}页）写有“{quote}”，属多级审查；请核对下级机关是否在二十个工作日内直接报送，有无要求申请人重复提供材料。',
      none: '未见下级机关初审的记载，本项不涉及。',
    },
    problem: '多级审查报送不合法：{reason}。',
    mending: '由下级机关直接报送初审意见和全部材料。',
  },
  check(view) {
    const papers = [...view.all('licence-review', 'acceptance-notice'), ...licenceDecisions(view)];
    const again = saidIn(view, papers, twice);
    if (again !== undefined) return violated('again', again.given, [again.words], { confidence: 0.7 });
    const direct = saidIn(view, papers, forwarded);
    if (direct !== undefined) return satisfied('direct', direct.given, [direct.words], { confidence: 0.7 });
    for (const paper of papers) {
      const words = view.find(
        paper,
        /(?:下级|县(?:级|区)?|市(?:级)?)[^。]{0,12}(?:初审|初步审查)|初审(?:机关|单位)[^。]{0,10}(?:意见|报送)|报送[^。]{0,10}(?:上级|省|市)[^。]{0,8}(?:审批|许可)/,
      );
      if (words !== undefined)
        return undetermined('judgement', 'look', { title: paper.title, page: words.page, quote: words.quote }, [words]);
    }
    return notApplicable('none');
  },
});
