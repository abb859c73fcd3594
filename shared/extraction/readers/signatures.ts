import type { Citation } from '../../model/citation';
import type { FieldTypes } from '../../model/fact';
import type { Box } from '../../model/geometry';
import { besideLabel } from '../layout/labelled';
import { boxAround, type PaperText, type Span } from '../layout/paper-text';
import { found, type Reader } from '../layout/reading';
import { namesIn } from './people';

type Signature = FieldTypes['signatures'][number];

const PLACE =
  /([\u4e00-\u9fa5]{2,8}(?:\([\u4e00-\u9fa5]{2,8}\))?(?=:[\u4e00-\u9fa5]{2,9}(?:19|20)\d{2}[年.-])|审核人|批准人|签发人|主检人?|编制人?|鉴定人|立卷人|检查人|核审人):|([\u4e00-\u9fa5]{2,12}?)[(]?(?:签名|签字|签章|捺印)(?:或盖章|或者盖章|、捺印|捺印|\([^()]{1,8}\))?[)]?:?/gu;

/** Names in the places for signing, with the role the place is for; '' where there is ink that no name was made of. */
export const signatures: Reader<readonly Signature[]> = (paper) => {
  const read: { signature: Signature; span: Span }[] = [];
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
