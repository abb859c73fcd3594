import { defineCheck } from '../define-check';
import { readings } from '../families/consistency';
import { without } from '../families/presence';
import { clause } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

/** The list itself marks what the published guide does not ask for. */
const unlisted =
  /(?:未|没有)列(?:明|入)|(?:目录|指南)(?:以外|之外|外)的?材料|不在[^。;]{0,10}(?:目录|指南)|(?:目录|指南)(?:里|中|内|上)?(?:没有|未列|无此)/;
/** A column 是否列入公布目录, and a row that says 否 behind its number of copies. */
const asked = /是否[^。;]{0,8}(?:目录|指南)/;
const answeredNo = /[一-龥()]{2,16}\d{1,2}份?否/;
const asListed =
  /与[^。;]{0,20}(?:指南|公[布示])[^。;]{0,16}(?:目录)?[^。;]{0,8}(?:一致|相符)|(?:指南|目录)[^。;]{0,16}比对[^。;]{0,6}一致/;

export const materialsAsPublished = defineCheck({
  meta: {
    id: 'materials-as-published',
    title: '申请材料与公示目录一致，没有多要',
    criterion: 'LI-APPL-04',
    group: 'case',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十条', '行政许可法(2019)第三十一条'],
    messages: {
      extra: '申请材料清单（第{page}页）写有“{quote}”，不得要求提交公示目录以外的材料。',
      agreed: '申请材料清单（第{page}页）写明“{quote}”。',
      compare:
        '收件清单（第{page}页）列有{count}项材料：{materials}；请与公示的申请材料目录逐项对照，看有无缺少或者多要。',
      unread: '《{title}》（第{page}页）未读出材料名称，请与公示的申请材料目录对照。',
    },
    problem: '申请材料与公示目录不一致：{reason}。',
    mending: '缺少的补齐，目录以外的材料不再收取。',
  },
  check(view) {
    const papers = view.all('materials-receipt', 'licence-application');
    if (papers.length === 0) return without('申请材料清单');
    const extra = papers.flatMap((paper) => clause(view, paper, unlisted) ?? [])[0];
    if (extra !== undefined && !/(?:未|没有|不(?:再|得)?)(?:要求|收取|索要)/.test(extra.quote))
      return violated('extra', { page: extra.page, quote: extra.quote }, [extra], { confidence: 0.65 });
    const marked = papers.flatMap((paper) =>
      view.find(paper, asked) === undefined ? [] : (view.find(paper, answeredNo) ?? []),
    )[0];
    if (marked !== undefined)
      return violated('extra', { page: marked.page, quote: marked.quote }, [marked], { confidence: 0.65 });
    const agreed = papers.flatMap((paper) => clause(view, paper, asListed) ?? [])[0];
    if (agreed !== undefined)
      return satisfied('agreed', { page: agreed.page, quote: agreed.quote }, [agreed], { confidence: 0.6 });
    const listed = readings(view, papers, 'materials')[0];
    if (listed === undefined)
      return undetermined('scan', 'unread', { title: papers[0]!.title, page: papers[0]!.pages[0]! }, [
        view.citation(papers[0]!),
      ]);
    const { value, page, cited } = listed;
    const given = { page, count: value.length, materials: value.slice(0, 8).join('、') };
    return undetermined('judgement', 'compare', given, cited.slice(0, 8));
  },
});
