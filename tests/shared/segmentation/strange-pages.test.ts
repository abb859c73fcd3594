import { describe, expect, test } from 'vitest';
import type { ReadPage } from '#shared/model/page-text';
import { segment } from '#shared/segmentation/index';
import { centre, inOrder, page, right, row, title } from '#tests/shared/builders/page';

/** Pages of customs, police, fire and bank supervision: where a paper begins, and of which kind it is. */
const kinds = (...pages: readonly ReadPage[]) =>
  segment(inOrder(...pages)).map(({ kind, pages: ordinals }) => `${kind} ${ordinals.join(',')}`);

const prose = '经查，当事人于2024年3月5日在其经营场所销售超过保质期的食品，货值金额';
const record = page(
  title('监督检查记录'),
  '检查时间：2025年9月10日9时15分至11时25分',
  '检查地点：中兴路2号',
  prose,
  prose,
);

describe('where a paper begins', () => {
  test('a small head that says it goes on, with the number behind, opens nothing', () => {
    const next = page('监督检查记录（续页）　临消监查字〔2025〕第0063号', row('检查项目', '检查内容和情况'), prose);
    expect(kinds(record, next)).toEqual(['inspection-record 1,2']);
  });

  test('the folio of the whole dossier is no page number of the paper before', () => {
    const catalogue = page(
      title('卷内目录'),
      row('1', '立案审批表', '1'),
      row('2', '事实确认书', '2'),
      centre('- 1 -'),
    );
    const sheet = page(
      title('现场检查事实确认书'),
      '检查时间：2025年6月9日',
      '检查地点：明德路118号',
      prose,
      centre('- 2 -'),
    );
    expect(kinds(catalogue, sheet)).toEqual(['catalogue 1', 'unknown 2']);
  });

  test('a printout headed in the size of its text is a paper of its own, once the one before has ended', () => {
    const photos = page(
      title('查验照片'),
      '拍摄时间：2025年3月11日',
      '拍摄人：匡正',
      '在场人签名：钟小满　2025年3月11日',
    );
    const printout = page(centre('中华人民共和国海关进口货物报关单'), '境内收货人：某某公司', '申报日期：20250310');
    expect(kinds(photos, printout)).toEqual(['exhibit 1', 'exhibit 2']);
  });

  test('a heading of a part in the size of the text opens nothing', () => {
    const ended = page(title('案件调查终结报告'), prose, right('2024年5月6日'));
    expect(kinds(ended, page(centre('处罚依据和内容'), prose, prose))).toEqual(['investigation-report 1,2']);
  });
});

describe('of which kind it is', () => {
  test('受案登记表 opens a case where the head has approved it, and only tells of one where not', () => {
    const told = [title('受案登记表'), row('案件来源', '110指令'), row('简要案情', prose)] as const;
    expect(kinds(page(...told, row('受案审批', '同意受案，由宗某、车某办理。')))).toEqual(['filing-approval 1']);
    expect(kinds(page(...told))).toEqual(['source-register 1']);
  });

  test.each(['行政案件权利义务告知书', '受案回执', '行政拘留执行回执'])(
    '《%s》 is neither a notice of penalty nor a receipt',
    (words) => {
      const sheet = page(title(words), '你有陈述、申辩的权利，有申请回避的权利。', '本告知书已于2025年6月12日告知。');
      expect(kinds(record, sheet).at(-1)).toBe('unknown 2');
    },
  );

  test('《行政处罚决定执行记录》 is no decision', () => {
    const sheet = page(title('行政处罚决定执行记录'), '执行情况：2025年7月4日罚款缴清。', '记录人：竺青　2025年9月3日');
    expect(kinds(record, sheet).at(-1)).not.toBe('penalty-decision 2');
  });

  test('《案件审理报告》 reviews the law', () => {
    const sheet = page(
      title('行政处罚案件审理报告'),
      row('移送审理日期', '2025年8月4日'),
      row('事实和证据', '事实清楚，证据确凿。'),
      row('法律适用', '适用《中华人民共和国银行业监督管理法》第四十六条准确。'),
      row('审理意见', '同意调查部门意见。'),
    );
    expect(kinds(record, sheet).at(-1)).toBe('legal-review 2');
  });
});
