import type { Citation } from '../../model/citation';
import type { FieldTypes } from '../../model/fact';
import type { Box } from '../../model/geometry';
import type { InstrumentKind } from '../../model/instrument';
import { besideLabel } from '../layout/beside-label';

import { boxAround, type PaperText, type Span } from '../layout/paper-text';
import { found, type Reader } from '../layout/reading';
import { namesIn } from './names';

type Signature = FieldTypes['signatures'][number];

const PLACE =
  /([\u4e00-\u9fa5]{2,8}(?:\([\u4e00-\u9fa5]{2,8}\))?(?=:[\u4e00-\u9fa5]{2,9}(?:19|20)\d{2}[年.-])|审核人|批准人|签发人|主检人?|编制人?|鉴定人|立卷人|检查人|核审人):|([\u4e00-\u9fa5]{2,12}?)[(]?(?:签名|签字|签章|捺印)(?:或盖章|或者盖章|、捺印|捺印|\([^()]{1,8}\))?[)]?:?/gu;

/** Names in the places for signing, with the role the place is for; '' where there is ink that no name was made of. */
export const signatures: Reader<readonly Signature[]> = (paper) => {
  const read: { signature: Signature; span: Span }[] = [
    ...inCells(paper),
    ...atFoot(paper),
    ...behindConfirmation(paper),
  ];
  const ink: { signature: Signature; cited: Citation }[] = [];
  for (const block of paper.blocks) {
    for (const match of block.text.matchAll(PLACE)) {
      const from = match.index + match[0].length;
      const next = block.text.slice(from).search(/[\u4e00-\u9fa5]{2,10}[(]?(?:签名|签字|签章)/u);
      const to = next < 0 ? block.text.length : from + next;
      const inline = { start: block.start + from, end: block.start + to };
      const beside = from >= block.text.length ? besideLabel(paper, block).slice(0, 1) : [];
      const role = match[1] ?? match[2]!;
      const named = [inline, ...beside].flatMap((span) => namesAt(paper, span, role));
      read.push(...named);
      if (named.length === 0) ink.push(...inkAt(paper, { start: block.start + match.index, end: inline.start }, role));
    }
  }
  const distinct = read.filter(
    ({ signature }, at) =>
      read.findIndex((other) => other.signature.role === signature.role && other.signature.name === signature.name) ===
      at,
  );
  if (distinct.length + ink.length === 0) return undefined;
  const names = found(
    paper,
    distinct.map(({ span }) => span),
    distinct.map(({ signature }) => signature),
    0.85,
  );
  return {
    value: [...names.value, ...ink.map(({ signature }) => signature)],
    cited: [...names.cited, ...ink.map(({ cited }) => cited)],
    confidence: distinct.length === 0 ? INK_SURE : names.confidence,
  };
};

/** 审核人 | 张三 2024年6月26日: a form's own cell for whoever answers for the paper. */
const inCells = (paper: PaperText): { signature: Signature; span: Span }[] =>
  paper.blocks
    .filter(({ cell, text }) => cell !== undefined && SIGNER_CELL.test(text))
    .flatMap((block) => besideLabel(paper, block).flatMap((span) => namesAt(paper, span, block.text)));

const SIGNER_CELL = /^(?:法制)?(?:审核|核审|批准|签发|鉴定|立卷|检查)人$/u;

/** Forms without the word 签名 are signed behind 被检查人： and 记录人： at their foot. */
function atFoot(paper: PaperText): { signature: Signature; span: Span }[] {
  if (!SIGNED_AT_FOOT.has(paper.instrument.kind)) return [];
  const foot = paper.flow.length - Math.min(FOOT, paper.flow.length * 0.4);
  return [...paper.flow.slice(foot).matchAll(PERSONS)].flatMap((match) => {
    const start = foot + match.index + match[0].length;
    const end =
      start + (/[:\n\d]|(?:执法|检查|记录|见证|办案|抽样)人/u.exec(paper.flow.slice(start, start + 16))?.index ?? 16);
    return namesAt(paper, { start, end }, match[1]!.replaceAll(/[()]/gu, ''));
  });
}

const SIGNED_AT_FOOT = new Set<InstrumentKind>([
  'inspection-record',
  'inquiry-record',
  'measure-record',
  'site-verification',
]);
const FOOT = 160;
const PERSONS =
  /((?:当事|被检查|被复查|被询问|被调查|检查|复查|复核|巡查|询问|调查|勘[验察测]|记录|见证|在场|执法|核查)(?:\([^()]{2,4}\))?人员?):/gu;

/** 以上笔录属实。张三 2024年6月3日: the party writes its name behind what it confirms. */
const behindConfirmation = (paper: PaperText): { signature: Signature; span: Span }[] =>
  [...paper.flow.matchAll(CONFIRMED)].flatMap((match) => {
    const start = match.index + match[0].length;
    const role = paper.instrument.kind === 'inquiry-record' ? '被询问人' : '当事人';
    return namesAt(paper, { start, end: start + 4 }, role);
  });

const CONFIRMED =
  /(?:属实|无误|一致|相符|一样|没有出入|没有意见|(?:无|没有)异议|无意见)[。.,;]?\n?(?=[\u4e00-\u9fa5]{2,4}(?:\d{4}[年.-]|\n|$))/gu;

/** Ink alone says that somebody signed, not who. */
const INK_SURE = 0.65;

/** The ink seen beside the words of one place. */
function inkAt(paper: PaperText, words: Span, role: string): { signature: Signature; cited: Citation }[] {
  const label = boxAround(paper.cite(words));
  const page = paper.cite(words)[0]?.page;
  const seen = paper.pages.find(({ ordinal }) => ordinal === page)?.reading?.text.ink ?? [];
  const beside = seen.find((each) => label !== undefined && touches(each.label, label));
  if (beside === undefined || page === undefined) return [];
  return [{ signature: { role, name: '' }, cited: { page, box: beside.box, quote: '' } }];
}

const touches = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

const namesAt = (paper: PaperText, span: Span, role: string): { signature: Signature; span: Span }[] =>
  namesIn(paper.flow.slice(span.start, span.end)).map(({ name }) => ({ signature: { role, name }, span }));
