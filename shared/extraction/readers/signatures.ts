import type { FieldTypes } from '../../model/fact';
import { besideLabel } from '../layout/labelled';
import type { PaperText, Span } from '../layout/paper-text';
import { found, type Reader } from '../layout/reading';
import { namesIn } from './people';

type Signature = FieldTypes['signatures'][number];

const PLACE =
  /([\u4e00-\u9fa5]{2,8}(?:\([\u4e00-\u9fa5]{2,8}\))?(?=:[\u4e00-\u9fa5]{2,9}(?:19|20)\d{2}[年.-])|审核人|批准人|签发人|主检人?|编制人?|鉴定人|立卷人|检查人|核审人):|([\u4e00-\u9fa5]{2,12}?)[(]?(?:签名|签字|签章|捺印)(?:或盖章|或者盖章|、捺印|捺印|\([^()]{1,8}\))?[)]?:?/gu;

/** Names in the places for signing, with the role the place is for. Ink that was not read as a name is not among them. */
export const signatures: Reader<readonly Signature[]> = (paper) => {
  const read: { signature: Signature; span: Span }[] = [];
  for (const block of paper.blocks) {
    for (const match of block.text.matchAll(PLACE)) {
      const from = match.index + match[0].length;
      const next = block.text.slice(from).search(/[\u4e00-\u9fa5]{2,10}[(]?(?:签名|签字|签章)/u);
      const to = next < 0 ? block.text.length : from + next;
      const inline = { start: block.start + from, end: block.start + to };
      const beside = from >= block.text.length ? besideLabel(paper, block).slice(0, 1) : [];
      for (const span of [inline, ...beside]) read.push(...namesAt(paper, span, match[1] ?? match[2]!));
    }
  }
  const distinct = read.filter(
    ({ signature }, at) =>
      read.findIndex((other) => other.signature.role === signature.role && other.signature.name === signature.name) ===
      at,
  );
  return distinct.length === 0
    ? undefined
    : found(
        paper,
        distinct.map(({ span }) => span),
        distinct.map(({ signature }) => signature),
        0.85,
      );
};

const namesAt = (paper: PaperText, span: Span, role: string): { signature: Signature; span: Span }[] =>
  namesIn(paper.flow.slice(span.start, span.end)).map(({ name }) => ({ signature: { role, name }, span }));
