import { bare } from '../../base/normalise-text';
import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

/** Bodies that may never inspect (国办发〔2024〕54号): coordinating bodies, testers, institutes, intermediaries. */
const never =
  /(?:领导小组|指挥部|联席会议|协会|学会|研究院|研究所|检测(?:中心|公司|站|院)|检验(?:院|所)|评估|咨询|服务)(?:有限)?(?:公司|办公室|中心)?$|有限公司$/;
const helper =
  /(?:协管员|辅助人员|辅警|网格员|志愿者|专家|第三方|中介机构|检测机构)[^。;]{0,12}(?:实施|负责|单独|独立|进行)[^。;]{0,6}检查/;

export const inspectionBodyQualified = defineCheck({
  meta: {
    id: 'inspection-body-qualified',
    title: '检查主体适格',
    criterion: 'IN-01',
    group: 'subject',
    procedures: ['inspection'],
    basis: ['国办发(2024)54号(具体条目待核)', '行政处罚法(2021)第四十二条第一款'],
    gate: true,
    messages: {
      qualified: '《{title}》（第{page}页）以“{agency}”名义作出；主体是否公告请对照公告清单。',
      never:
        '《{title}》（第{page}页）以“{agency}”名义作出，不属于可以实施行政检查的行政机关、授权组织或者受委托组织。',
      helper: '《{title}》（第{page}页）写有“{quote}”，请核对是否由没有检查权的人员或者机构实施。',
      unread: '《{title}》（第{page}页）的机关名称未能识读，请核对落款与印章。',
    },
    problem: '检查主体问题：{reason}。',
    mending: '由有检查权并已公告的行政机关重新组织检查；无权主体取得的结果不得作为处理依据。',
  },
  check(view) {
    const papers = view.all('inspection-notice', 'inspection-approval', 'inspection-record', 'inspection-result');
    if (papers.length === 0) return without('行政检查文书');
    const asked = papers.flatMap((paper) => {
      const found = sentence(view, paper, helper);
      return found === undefined
        ? []
        : [undetermined('judgement', 'helper', { title: paper.title, page: found.page, quote: found.quote }, [found])];
    });
    if (asked.length > 0) return asked;
    const named = papers.flatMap((paper) => {
      const agency = view.read(paper, 'agency');
      const seal = view.read(paper, 'seal');
      const found = agency.state === 'seen' ? agency : seal.state === 'seen' && seal.value !== '' ? seal : undefined;
      return found === undefined ? [] : [{ paper, found }];
    });
    const first = named.find(({ found }) => never.test(bare(found.value))) ?? named[0];
    if (first === undefined) {
      const [paper] = papers;
      return undetermined('scan', 'unread', { title: paper!.title, page: paper!.pages[0]! }, [view.citation(paper!)]);
    }
    const given = { title: first.paper.title, page: first.found.cited[0]!.page, agency: first.found.value };
    return never.test(bare(first.found.value))
      ? violated('never', given, first.found.cited, { confidence: first.found.confidence * 0.85 })
      : satisfied('qualified', given, first.found.cited, { confidence: 0.7 });
  },
});
