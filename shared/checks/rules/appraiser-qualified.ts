import { chineseDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

const mark = /CMA|CNAS|CAL|资质(?:认定|证书)|(?:司法鉴定|检验检测机构).{0,6}(?:许可|资质)|许可证(?:编)?号/iu;

const until =
  /(?:资质|认定|许可|CMA)[^。;]{0,40}有效(?:期)?(?:限)?(?:至|到|截止)?[:]?(?:[0-9年月日.-]{8,12}(?:至|-|—))?[0-9〇一二三四五六七八九十]{2,4}[年.-][0-9一二三四五六七八九十]{1,3}[月.-][0-9一二三四五六七八九十]{1,3}/u;

export const appraiserQualified = defineCheck({
  meta: {
    id: 'appraiser-qualified',
    title: '鉴定、检测机构有资质',
    criterion: 'PU-EVID-18',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十六条'],
    ofPictures: true,
    messages: {
      marked: '《{title}》（第{page}页）载有“{quote}”，请核对检测项目在资质范围之内。',
      lapsed: '《{title}》（第{page}页）载明的资质有效期至{until}，报告作于{day}，出具报告时资质已经过期。',
      unmarked: '《{title}》（第{page}页）未读出资质认定标志或者证书编号，卷内也未见资质材料，请核对机构资质和签发人。',
    },
    problem: '鉴定、检测机构资质不明：{reason}。',
    mending: '补充机构资质证明和附表；没有资质的报告不得作为定案依据，另行委托。',
  },
  check(view) {
    const reports = view.all('appraisal-report');
    if (reports.length === 0) return without('鉴定、检测报告');
    const proof = view.all('exhibit', 'unknown', 'identity-proof').find(({ title }) => mark.test(title));
    return reports.map((report) => {
      const place = { title: report.title, page: report.pages[0]! };
      const valid = view.find(report, until);
      const [last] = valid === undefined ? [] : readDates(valid.quote).toReversed();
      const made = stepIn(view, report);
      if (valid !== undefined && last?.kind === 'read' && made !== undefined && last.date < made.date) {
        const told = { ...place, page: valid.page, until: chineseDate(last.date), day: chineseDate(made.date) };
        return violated('lapsed', told, [valid, ...made.cited], { confidence: Math.min(made.confidence, 0.7) });
      }
      const seen = view.find(report, mark) ?? (proof && { ...view.citation(proof), quote: proof.title });
      return seen === undefined
        ? undetermined('judgement', 'unmarked', place, [view.citation(report)])
        : satisfied('marked', { ...place, page: seen.page, quote: seen.quote }, [seen], { confidence: 0.7 });
    });
  },
});
