import { chineseDate } from '../../base/plain-date';
import type { Block, Paper } from '../../model/paper';
import type { Issue } from '../official/official-paper';

type Body = {
  readonly title: string;
  readonly addressee: string;
  readonly blocks: readonly Block[];
  readonly annexNames?: readonly string[];
  readonly annexes?: readonly Block[];
};

/** 行政执法监督文书: no red head; the name of the office and of the document, its number, text, and seal over the date. */
export const supervisionPaper = ({ letterhead, number, date }: Issue, body: Body): Paper => ({
  title: body.title,
  page: { size: 'A4', orientation: 'portrait' },
  style: 'official',
  footer: '',
  blocks: [
    { kind: 'title', text: `${letterhead.agency}\n${body.title}` },
    { kind: 'paragraph', text: number, align: 'right' },
    { kind: 'addressee', text: body.addressee },
    ...body.blocks,
    { kind: 'sign-off', issuer: letterhead.agency, date: chineseDate(date), sealed: true },
  ],
});

/** A 函 in 信函格式 (GB/T 9704—2012, 10.1). */
export const letter = ({ letterhead, number, date }: Issue, body: Body): Paper => ({
  title: body.title,
  page: { size: 'A4', orientation: 'portrait' },
  style: 'letter',
  footer: '',
  blocks: [
    { kind: 'masthead', issuer: letterhead.agency, number },
    { kind: 'title', text: body.title },
    { kind: 'addressee', text: body.addressee },
    ...body.blocks,
    ...(body.annexNames === undefined ? [] : [{ kind: 'annex-note', names: body.annexNames } as const]),
    { kind: 'sign-off', issuer: letterhead.agency, date: chineseDate(date), sealed: true },
    ...(body.annexes ?? []),
  ],
});
