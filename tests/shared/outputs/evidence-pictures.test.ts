import { describe, expect, test } from 'vitest';
import type { ItemId } from '#shared/model/ids';
import { type EvidencePictures, problemList, reviewOpinion, scoreSheet } from '#shared/outputs/index';
import { cited, outcome, settled } from './builders';

const png = new Uint8Array([1, 2, 3]);
const crop = { png, width: 300, height: 30, item: 'PU-DECI-08' as ItemId, citation: cited[0]! };
const kinds = (pictures: EvidencePictures) =>
  scoreSheet(outcome(settled()), pictures)
    .blocks.slice(-6)
    .map((block) => block.kind);

describe('截图入表', () => {
  test('问题的截图跟在评分表后，注明页码，不比版心宽', () => {
    const { blocks } = scoreSheet(outcome(settled()), { crops: [crop] });
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === '四、问题截图');
    expect(blocks.slice(at + 1)).toMatchObject([
      { kind: 'paragraph', text: '001　决定书要素齐全：缴款期限写为工作日' },
      { kind: 'picture', width: 257, caption: '《行政处罚决定书》卷内第1页', frame: true },
    ]);
  });

  test('没有截图时时间线照样印出，序号接上', () => {
    const { blocks } = scoreSheet(outcome(settled()), { crops: [], timeline: { png, width: 200, height: 90 } });
    expect(blocks.slice(-2)).toMatchObject([
      { kind: 'heading', text: '四、办案时间线' },
      { kind: 'picture', width: 200, height: 90 },
    ]);
  });

  test('没有图就和从前一样', () => {
    expect(kinds({ crops: [] })).toEqual(
      scoreSheet(outcome(settled()))
        .blocks.slice(-6)
        .map(({ kind }) => kind),
    );
    expect(problemList(outcome(settled()), { crops: [] }).tables.map(({ tab }) => tab)).toEqual(['问题清单', '说明']);
  });

  test('问题清单另有一页截图，编号与清单相同', () => {
    const [list, shown] = problemList(outcome(settled()), { crops: [crop] }).tables;
    expect(shown).toMatchObject({ tab: '截图', pictures: [{ title: '001 《行政处罚决定书》卷内第1页' }] });
    expect(shown!.rows[0]![0]).toBe(list!.rows[0]![0]);
  });
});

describe('截图入意见书', () => {
  const terms = { agency: '云溪县司法局' };

  test('截图紧跟问题，时间线在基本情况之后，各宽不过版心', () => {
    const { blocks } = reviewOpinion(outcome(settled()), terms, {
      crops: [crop],
      timeline: { png, width: 400, height: 90 },
    });
    const pictures = blocks.flatMap((block, at) =>
      block.kind === 'picture' ? [{ width: block.width, after: blocks[at - 1] }] : [],
    );
    expect(pictures).toMatchObject([
      { width: 156, after: { text: expect.stringContaining('案卷名称') } },
      { width: 150, after: { text: expect.stringContaining('缴款期限写为工作日') } },
    ]);
  });

  test('好的做法单列一节，期限没有定的不写', () => {
    const { blocks } = reviewOpinion(outcome(settled(), { practices: [{ text: '说理充分', cited }] }), terms);
    const words = blocks.map((block) => ('text' in block ? block.text : ''));
    expect(words).toEqual(
      expect.arrayContaining([
        '五、值得肯定的做法',
        '1.说理充分（《行政处罚决定书》卷内第1页）。',
        '六、总分与等次',
        expect.stringMatching(/^请按整改通知书载明的期限/),
        expect.stringContaining('在组织评查的机关规定的期限内'),
      ]),
    );
  });
});

describe('原件与好的做法', () => {
  const words = (over: Parameters<typeof outcome>[1]): readonly string[] =>
    scoreSheet(outcome(settled(), over)).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

  test('核过的原件写明，其余只见扫描件', () => {
    expect(words({ sights: { p2: 'original' } })).toContain('原件核对：原件已核《行政处罚决定书》；其余只见扫描件。');
    expect(words({ sights: { p2: 'scan' } }).some((text) => text.startsWith('原件核对'))).toBe(false);
  });

  test('评查员看过的未识读页写明', () => {
    const { dossier } = outcome(settled());
    const { scan, index, ordinal } = dossier.pages[0]!;
    expect(words({ vouched: [{ scan, index }] })).toContain(
      `第${ordinal}页未能识读，评查员已看过，没有评查要看的文字。`,
    );
  });

  test('好的做法带出处', () => {
    expect(words({ practices: [{ text: '说理充分', cited }] })).toContain(
      '好的做法1：说理充分（《行政处罚决定书》卷内第1页）',
    );
  });
});
