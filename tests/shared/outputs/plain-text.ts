import type { Block, Paper } from '#shared/model/paper';

/** A paper as lines a person can compare: one per block or row, with what kind of block it is where that is not plain. */
export const plainText = ({ title, style = 'form', blocks }: Paper): string =>
  [`《${title.replaceAll('\n', '')}》${style}`, ...blocks.flatMap(lines)].join('\n');

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [`# ${block.text}`];
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'runs':
      return [block.runs.map(({ text, figure }) => (figure === undefined ? text : `[${text}]`)).join('')];
    case 'pairs':
      return block.pairs.map(({ label, value }) => `${label}：${value}`);
    case 'table':
      return [block.head, ...block.rows].map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`);
    case 'signatures':
      return [`${block.signers.join('　')}（签名${block.seal ? '盖章' : ''}）`];
    case 'page-break':
    case 'space':
      return [];
    case 'picture':
      return [`（图：${block.alt}）`];
    case 'masthead':
      return [`${block.issuer}　${block.number}`, '————'];
    case 'addressee':
      return [`${block.text}：`];
    case 'annex-note':
      return block.names.map((name, index) => `附件${index + 1}：${name}`);
    case 'sign-off':
      return [block.issuer, block.date];
    case 'side-note':
      return [`（${block.text}）`];
    case 'annex':
      return [`=== 附件${block.number ?? ''}　${block.title}`];
    case 'imprint':
      return [`抄送：${block.copiesTo.join('，')}。`, `${block.issuer}　${block.date}印发`];
  }
}
