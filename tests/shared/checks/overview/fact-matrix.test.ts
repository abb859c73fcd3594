import { describe, expect, test } from 'vitest';
import { factMatrixOf } from '#shared/checks/index';
import type { MatrixAgreement } from '#shared/model/fact-matrix';
import {
  approval,
  article,
  bound,
  cover,
  decision,
  filing,
  illegible,
  inquiry,
  notice,
  type Paper,
  served,
  voucher,
  yuan,
} from '../builders';

const row = (id: string, papers: readonly Paper[]): readonly (MatrixAgreement | undefined)[] | undefined =>
  factMatrixOf(bound(papers, {}))
    .rows.find((each) => each.id === id)
    ?.cells.map((cell) => cell?.agreement);

const LAW = '食品安全法';

describe('对照表', () => {
  test.each<{ when: string; row: string; papers: readonly Paper[]; then: ReturnType<typeof row> }>([
    {
      when: '多数一致，一份不同',
      row: 'party',
      papers: [
        filing({ party: '江城市甲食品有限公司' }),
        notice({ party: '江城市乙百货有限公司' }),
        decision({ party: '江城市甲食品有限公司' }),
      ],
      then: ['base', 'odd', 'same'],
    },
    {
      when: '只差一字的请人核对',
      row: 'party',
      papers: [
        filing({ party: '江城市甲食品有限公司' }),
        notice({ party: '江城市甲食品有限公同' }),
        cover({ party: '江城市甲食品有限公司' }),
      ],
      then: ['base', 'alike', 'same'],
    },
    {
      when: '单位的回证写了负责人姓名',
      row: 'party',
      papers: [
        decision({ party: '江城市甲食品有限公司' }),
        served('行政处罚决定书', '2024-03-01', { recipient: '王某' }),
      ],
      then: ['base', 'alike'],
    },
    {
      when: '金额以决定书为准，决定前的文书可以另有拟议',
      row: 'amount',
      papers: [
        notice({ amount: yuan(5000) }),
        approval({ amount: yuan(5000) }),
        decision({ amount: yuan(3000) }),
        voucher({ amount: yuan(3000) }),
      ],
      then: ['alike', 'odd', 'base', 'same'],
    },
    {
      when: '告知引用的条款决定书没有',
      row: 'penalty',
      papers: [notice({ penaltyArticles: [article(LAW, 124)] }), decision({ penaltyArticles: [article(LAW, 126, 1)] })],
      then: ['odd', 'base'],
    },
    {
      when: '引得比决定书少不算不同',
      row: 'violated',
      papers: [
        notice({ violatedArticles: [article(LAW, 34)] }),
        decision({ violatedArticles: [article(LAW, 34), article(LAW, 53)] }),
      ],
      then: ['same', 'base'],
    },
    {
      when: '执法证号对不上',
      row: 'officers',
      papers: [
        inquiry({ officers: [{ name: '张三', certificate: 'A0001' }] }),
        notice({ officers: [{ name: '张三', certificate: 'B9876' }] }),
      ],
      then: ['base', 'odd'],
    },
    {
      when: '看不清的不与人比',
      row: 'code',
      papers: [
        filing({ partyCode: '91110000MA01' }),
        decision({ partyCode: illegible }),
        cover({ partyCode: '91110000MA01' }),
      ],
      then: ['base', 'illegible', 'same'],
    },
    {
      when: '日期本来不同，只列出',
      row: 'date',
      papers: [filing({ date: '2024-03-01' }), decision({ date: '2024-04-01' })],
      then: ['plain', 'plain'],
    },
    { when: '只有一份文书写到，没有可比', row: 'party', papers: [filing({ party: '王某' })], then: undefined },
  ])('$when', ({ row: id, papers, then }) => {
    expect(row(id, papers)).toEqual(then);
  });

  test('什么也没写到的文书不占一列', () => {
    const { columns } = factMatrixOf(bound([filing({ party: '王某' }), inquiry({}), decision({ party: '王某' })], {}));
    expect(columns.map(({ kind }) => kind)).toEqual(['filing-approval', 'penalty-decision']);
  });
});
