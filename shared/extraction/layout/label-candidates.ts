import { bare } from '../../base/normalise-text';
import { isLabel } from './known-labels';
import type { FlowBlock, PaperText } from './paper-text';

/** What on a paper may be a label with its value elsewhere: words before a colon, and short texts by themselves. */
type Candidates = {
  /** `from` is where the value begins in the block's text. None of them is a known label without brackets: those are found as they are. */
  readonly inline: readonly { readonly block: FlowBlock; readonly name: string; readonly from: number }[];
  readonly cells: readonly { readonly block: FlowBlock; readonly names: readonly string[] }[];
};

const remembered = new WeakMap<PaperText, Candidates>();

export function candidatesOf(paper: PaperText): Candidates {
  const known = remembered.get(paper);
  if (known !== undefined) return known;
  const made: Candidates = {
    inline: paper.blocks.flatMap((block) => {
      const own = /^([^:]{2,14}):/u.exec(block.text);
      if (own === null) return [];
      const unbracketed = own[1]!.replaceAll(BRACKETED, '');
      if (isLabel(own[1]!) && unbracketed === own[1]) return [];
      const names = [...new Set([bare(own[1]!), bare(unbracketed)])];
      return names.map((name) => ({ block, name, from: own[0].length }));
    }),
    cells: paper.blocks
      .filter(({ text }) => text.length <= 24 && !text.endsWith(':'))
      .map((block) => ({ block, names: namesOf(block) })),
  };
  remembered.set(paper, made);
  return made;
}

const BRACKETED = /[(][^()]{0,14}[)]/gu;

/** A label as it stands, without what is in brackets, and without what is added to it: 签收人及时间, 文书名称、文号. */
function namesOf({ text }: FlowBlock): readonly string[] {
  const unbracketed = text.replaceAll(BRACKETED, '');
  return [...new Set([bare(text), bare(unbracketed), bare(unbracketed.split(/[、及和或与/]/u)[0]!)])];
}
