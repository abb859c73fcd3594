import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined } from '../judgement';

const mark = /CMA|CNAS|CAL|资质(?:认定|证书)|(?:司法鉴定|检验检测机构).{0,6}(?:许可|资质)|许可证(?:编)?号/iu;

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
      const seen = view.find(report, mark) ?? (proof && { ...view.citation(proof), quote: proof.title });
      return seen === undefined
        ? undetermined('judgement', 'unmarked', place, [view.citation(report)])
        : satisfied('marked', { ...place, page: seen.page, quote: seen.quote }, [seen], { confidence: 0.7 });
    });
  },
});
