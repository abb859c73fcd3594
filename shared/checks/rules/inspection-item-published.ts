import { bare } from '../../base/normalise-text';
import { containment } from '../../base/similarity';
import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { saidIn } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

/** The form names the place of its item in the list that was published, or says that it stands in none. */
const entryNamed =
  /(?:公布|公示|公开)[^。;]{0,14}清单[^。;]{0,12}第?[\d、一二三四五六七八九十]{1,6}[项条]|事项清单[^。;]{0,10}第[\d、一二三四五六七八九十]{1,6}[项条]/;
const inNone =
  /(?:未|没有|不)(?:列入|纳入|在)[^。;]{0,14}(?:检查)?事项(?:清单|目录)|(?:不在|未在|没有?在)[^。;]{0,14}(?:公布|公示|公开)[^。;]{0,10}(?:事项|清单|目录)/;

export const inspectionItemPublished = defineCheck({
  meta: {
    id: 'inspection-item-published',
    title: '检查事项已公布',
    criterion: 'IN-02',
    group: 'law',
    procedures: ['inspection'],
    basis: ['国办发(2024)54号(具体条目待核)'],
    gate: true,
    messages: {
      stated: '《{title}》（第{page}页）写明检查事项在公布清单中的位置：“{quote}”。',
      inNone: '《{title}》（第{page}页）写明“{quote}”，没有公布的检查事项不得实施。',
      listed: '检查事项“{item}”（第{page}页）在登记的公布清单内（{entry}）。',
      unlisted: '检查事项“{item}”（第{page}页）未在登记的公布清单中找到，请对照公布的行政检查事项清单核对。',
      noList:
        '检查事项为“{item}”（第{page}页）；本机关公布的检查事项清单尚未登记，请在参数中填写后核对，或者对照公示网站核对。',
      unread: '《{title}》（第{page}页）的检查事项未能读出，请对照原卷核对。',
    },
    problem: '检查事项未公布：{reason}。',
    mending: '停止没有公布的检查事项；确有法律依据的依法纳入清单并公布。',
  },
  check(view, { parameters }) {
    const papers = view.all('inspection-approval', 'inspection-notice', 'inspection-plan', 'inspection-result');
    if (papers.length === 0) return without('检查审批表和检查通知书');
    const none = saidIn(view, papers, inNone);
    if (none !== undefined) return violated('inNone', none.given, [none.words], { confidence: 0.75, inItsWords: true });
    if (parameters.inspectionItems === undefined) {
      const named = saidIn(view, papers, entryNamed);
      if (named !== undefined) return satisfied('stated', named.given, [named.words], { confidence: 0.6 });
    }
    const found = papers.flatMap((paper) => {
      const items = view.read(paper, 'inspectionItems');
      return items.state === 'seen' ? [items] : [];
    })[0];
    if (found === undefined) {
      const [paper] = papers;
      return undetermined('scan', 'unread', { title: paper!.title, page: paper!.pages[0]! }, [view.citation(paper!)]);
    }
    const given = { item: found.value, page: found.cited[0]!.page };
    if (parameters.inspectionItems === undefined) return undetermined('parameter', 'noList', given, found.cited);
    const entry = parameters.inspectionItems.find((each) => alike(each, found.value));
    return entry === undefined
      ? undetermined('judgement', 'unlisted', given, found.cited)
      : satisfied('listed', { ...given, entry }, found.cited, { confidence: found.confidence });
  },
});

/** The paper may name the item more fully than the list, or less. */
const alike = (listed: string, printed: string): boolean => {
  const [a, b] = [bare(listed), bare(printed)];
  return containment(a, b) >= 0.8 || containment(b, a) >= 0.8;
};
