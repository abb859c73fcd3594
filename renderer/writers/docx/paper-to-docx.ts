import {
  Document,
  DocumentGridType,
  Header,
  ImageRun,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
} from 'docx';
import { never } from '#shared/base/never';
import type { Block, OfficialBlock, Paper } from '#shared/model/paper';
import {
  measure,
  pictureSize,
  type Setting,
  settingFor,
  sheetGeometry,
  standardAdvances,
  staysWithSignOff,
  twoCharacters,
  typeset,
} from '#shared/typesetting/index';
import { documentParts } from './document-parts';
import { emptyFooters, footersOf } from './footers';
import { type HouseHead, withHouseHead } from './house-head';
import { letterheadOf, officialOf } from './official';
import { gap, paragraph, paragraphOf } from './paragraph';
import { pairsOf, signaturesOf, tableOf } from './tables';
import { twips, twipsOf } from './twips';

/**
 * Paper → .docx, laid out as `typeset` lays it out: exact line heights, absolute widths. With the house's own head in place of
 * 版头 the first page begins where that head leaves off.
 */
export async function paperToDocx(paper: Paper, house?: HouseHead): Promise<Uint8Array> {
  const own = house !== undefined && paper.style === 'official' && paper.blocks.some(({ kind }) => kind === 'masthead');
  if (!own) return written(paper);
  const headless = {
    ...paper,
    blocks: paper.blocks.map((block) => (block.kind === 'masthead' ? numberOnly(block) : block)),
  };
  return withHouseHead(await written(headless), house);
}

/** The head itself stands in the house's file; number and signer are this paper's. */
const numberOnly = ({ number, signedBy }: Extract<Block, { kind: 'masthead' }>): Block => ({
  kind: 'paragraph',
  align: 'center',
  text: [number, ...(signedBy === undefined ? [] : [`签发人：${signedBy}`])].join('　　'),
});

async function written(paper: Paper): Promise<Uint8Array> {
  const geometry = sheetGeometry(paper);
  const setting = settingFor(paper, geometry, standardAdvances);
  const masthead = paper.blocks.find((block) => block.kind === 'masthead');
  const letterhead = setting.style === 'letter' && masthead !== undefined;
  const apart = imprintApart(paper);
  const properties = sheetProperties(paper, setting);
  const document = new Document({
    title: paper.title,
    creator: '案卷评查工作站',
    lastModifiedBy: '案卷评查工作站',
    ...(paper.footer !== '' && { description: paper.footer }),
    evenAndOddHeaderAndFooters: setting.style !== 'form',
    sections: [
      {
        properties,
        ...(letterhead && { headers: { first: new Header({ children: letterheadOf(setting, masthead) }) } }),
        footers: footersOf(paper, setting),
        children: bodyOf(apart ? paper.blocks.slice(0, -1) : paper.blocks, setting),
      },
      ...(apart
        ? [
            {
              properties: { ...properties, type: SectionType.EVEN_PAGE },
              footers: emptyFooters(setting),
              // LibreOffice loses a section's break where the section begins with a floating table.
              children: [gap(1, setting.scale.imprint), ...bodyOf(paper.blocks.slice(-1), setting)],
            },
          ]
        : []),
    ],
  });
  return new Uint8Array(await Packer.pack(document, 'arraybuffer', undefined, documentParts()));
}

/** Whether 版记 stands on a page of its own: it does where the text ends on the front of a sheet, or leaves it no room. */
const imprintApart = (paper: Paper): boolean =>
  paper.blocks.at(-1)?.kind === 'imprint' && typeset(paper).at(-1)?.unnumbered === true;

function sheetProperties({ page }: Paper, { geometry, style, scale }: Setting) {
  const landscape = page.orientation === 'landscape';
  return {
    titlePage: style === 'letter',
    ...(style !== 'form' && { grid: { type: DocumentGridType.LINES, linePitch: twipsOf(scale.text.line) } }),
    page: {
      size: {
        width: twips(Math.min(geometry.width, geometry.height)),
        height: twips(Math.max(geometry.width, geometry.height)),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(geometry.top),
        bottom: twips(geometry.bottom),
        left: twips(geometry.left),
        right: twips(geometry.right),
        header: twips(10),
        footer: twips(geometry.foot),
      },
    },
  };
}

function bodyOf(blocks: readonly Block[], setting: Setting): readonly (Paragraph | Table)[] {
  const drawn: (Paragraph | Table)[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') continue;
    if (blocks[index - 1]?.kind === 'page-break')
      drawn.push(new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: 'exact' } }));
    // Two tables that touch would become one.
    if (isTable(block) && index > 0 && isTable(blocks[index - 1]!)) drawn.push(gap(1, setting.scale.text));
    drawn.push(...drawnBlock(block, setting, staysWithSignOff(blocks, index)));
  }
  // A file may not end in a table.
  if (blocks.length > 0 && isTable(blocks.at(-1)!)) drawn.push(gap(1, setting.scale.text));
  return drawn;
}

const isTable = ({ kind }: Block): boolean => kind === 'table' || kind === 'pairs' || kind === 'signatures';

function drawnBlock(
  block: Exclude<Block, { kind: 'page-break' }>,
  setting: Setting,
  keep: boolean,
): readonly (Paragraph | Table)[] {
  const { scale } = setting;
  const official = setting.style !== 'form';
  switch (block.kind) {
    case 'title':
      return [
        paragraph([{ text: block.text }], { style: scale.title, align: 'center', keep: true }),
        gap(official ? scale.text.line : 10, scale.text),
      ];
    case 'heading': {
      const style = scale.headings[block.level - 1]!;
      return [
        paragraph([{ text: block.text }], {
          style,
          keep: true,
          outline: (['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const)[block.level - 1]!,
          ...(official && { firstIndent: twoCharacters(style) }),
        }),
      ];
    }
    case 'paragraph':
    case 'runs':
      return [
        paragraph(block.kind === 'runs' ? block.runs : [{ text: block.text }], {
          style: scale.text,
          keepWhole: keep,
          ...(block.align !== undefined && { align: block.align }),
          ...(block.indent && { firstIndent: twoCharacters(scale.text) }),
        }),
      ];
    case 'pairs':
      return [pairsOf(setting, block)];
    case 'table':
      return [tableOf(setting, block)];
    case 'signatures':
      return signaturesOf(setting, block);
    case 'space':
      return Array.from({ length: block.lines }, () => gap(scale.text.line, scale.text));
    case 'picture':
      return pictureOf(setting, block);
    default:
      return officialBlock(block, setting, keep);
  }
}

function officialBlock(block: OfficialBlock, setting: Setting, keep: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'masthead':
    case 'addressee':
    case 'annex-note':
    case 'sign-off':
    case 'side-note':
    case 'annex':
    case 'imprint':
      return officialOf(setting, block, keep);
    default:
      return never(block);
  }
}

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

function pictureOf({ geometry, scale }: Setting, block: Extract<Block, { kind: 'picture' }>): readonly Paragraph[] {
  const { width, height } = pictureSize(block, measure(geometry));
  const image = new ImageRun({
    type: 'png',
    data: block.png,
    transformation: { width: width * PIXELS_PER_MILLIMETRE, height: height * PIXELS_PER_MILLIMETRE },
    altText: { name: block.alt, description: block.alt, title: block.alt },
    ...(block.frame && { outline: { type: 'solidFill', solidFillType: 'rgb', value: '000000', width: 6350 } }),
  });
  const line = ((height + 2) / 25.4) * 72;
  return [
    paragraphOf([image], {
      style: { ...scale.text, line },
      align: 'center',
      keep: block.caption !== undefined,
      lineAtLeast: true,
    }),
    ...(block.caption === undefined
      ? []
      : [paragraph([{ text: block.caption }], { style: scale.caption, align: 'center' })]),
  ];
}
