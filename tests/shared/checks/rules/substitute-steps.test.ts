import type { PlainDate } from '#shared/base/plain-date';
import { substituteSteps } from '#shared/checks/rules/substitute-steps';
import { article, decision, demand, executionRecord, people, substitute, substituteRecord } from '../builders';
import { testCheck } from '../test-check';

const decided = substitute(
  { party: '远山公司', articles: [article('固体废物污染环境防治法', 20)], plannedOn: '2025-10-13' },
  { text: '代履行内容为清除危险废物，费用预算三万元，代履行人为清河环保服务公司。可以申请行政复议。' },
);
const told = (servedOn: PlainDate) => demand({ servedOn });
const done = substituteRecord(
  { date: '2025-10-13', officers: people('张一凡'), signatures: [{ role: '当事人', name: '方小舟' }] },
  { text: '代履行人清除完毕。' },
);

testCheck(substituteSteps, [
  {
    when: 'E41 严口径',
    given: [decided, told('2025-09-30'), done],
    gives: ['satisfied complete', 'satisfied inTime', 'satisfied complete'],
  },
  {
    when: 'E41 宽口径',
    given: [decided, told('2025-10-09'), done],
    gives: ['satisfied complete', 'undetermined border', 'satisfied complete'],
  },
  {
    when: 'E41 迟一日',
    given: [decided, told('2025-10-10'), done],
    gives: ['satisfied complete', 'violated late', 'satisfied complete'],
  },
  {
    when: '没有催告',
    given: [decided, done],
    gives: ['satisfied complete', 'undetermined noDemand', 'satisfied complete'],
  },
  {
    when: '没有记录',
    given: [decided, told('2025-09-30')],
    gives: ['satisfied complete', 'satisfied inTime', 'violated missing'],
  },
  {
    when: '代履行记在执行笔录上',
    given: [
      decided,
      told('2025-09-30'),
      executionRecord(
        { date: '2025-10-13', officers: people('张一凡'), signatures: [{ role: '当事人', name: '方小舟' }] },
        { text: '代履行人清除完毕。' },
      ),
    ],
    gives: ['satisfied complete', 'satisfied inTime', 'satisfied complete'],
  },
  {
    when: '笔录记的是别的执行',
    given: [decided, told('2025-09-30'), executionRecord({ date: '2025-10-13' }, { text: '现场拆除围挡。' })],
    gives: ['satisfied complete', 'satisfied inTime', 'violated missing'],
  },
  {
    when: '立即代履行',
    given: [substitute({ party: '远山公司' }, { title: '立即代履行决定书', text: '现决定。' })],
    gives: ['violated lacking', 'not-applicable immediate'],
  },
  { when: '没有代履行', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '记录没有签名',
    given: [
      decided,
      told('2025-09-30'),
      substituteRecord({ date: '2025-10-13' }, { text: '当事人（签名）：执法人员（签名）：' }),
    ],
    gives: ['satisfied complete', 'satisfied inTime', 'undetermined unsigned'],
  },
]);
