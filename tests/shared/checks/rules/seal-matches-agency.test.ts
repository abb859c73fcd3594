import { sealMatchesAgency } from '#shared/checks/rules/seal-matches-agency';
import { decision } from '../builders';
import { testCheck } from '../test-check';

const agency = '云安市市场监督管理局';

testCheck(sealMatchesAgency, [
  { when: '一致', given: [decision({ agency, seal: agency })], gives: ['satisfied same'] },
  { when: '专用章', given: [decision({ agency, seal: `${agency}行政处罚专用章` })], gives: ['satisfied same'] },
  { when: '另一机关的章', given: [decision({ agency, seal: '青溪县城市管理执法大队' })], gives: ['violated differs'] },
  {
    when: '内设执法队伍的章，章文个别字识读有误',
    given: [decision({ agency: '青溪县城市管理局', seal: '青汉县城币管理综合行政执法大队' })],
    gives: ['violated differs'],
  },
  {
    when: '章文只读出前一半',
    given: [decision({ agency: '青溪县城市管理综合行政执法局', seal: '青溪县城币管理' })],
    gives: ['undetermined alike'],
  },
  {
    when: '末字误读成另一种机关',
    given: [decision({ agency: '青溪县城市管理局', seal: '青溪县城币管理所' })],
    gives: ['undetermined alike'],
  },
  { when: '章文识读有误', given: [decision({ agency, seal: '云安市巾场监旨官理局' })], gives: ['undetermined alike'] },
  {
    when: '只差两字、前面相同',
    given: [decision({ agency: '临澜县交通运输局', seal: '临澜县交通运孤' })],
    gives: ['undetermined alike'],
  },
  { when: '章文未读出', given: [decision({ agency, seal: '' })], gives: ['not-applicable none'] },
]);
