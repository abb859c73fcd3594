import { chineseDate, type PlainDate } from '../../base/plain-date';
import type { Letterhead } from '../../model/letterhead';
import type { Block, Paper } from '../../model/paper';
import { titleLines } from './title-lines';

/** Who sends a document out, under which number and date. */
export type Issue = {
  readonly letterhead: Letterhead;
  /** 发文字号; empty leaves its place free for a hand to fill in. */
  readonly number: string;
  readonly date: PlainDate;
};

type Body = {
  readonly title: string;
  readonly addressee: string;
  readonly blocks: readonly Block[];
  /** Names of annexes, as listed below the text. */
  readonly annexNames?: readonly string[];
  readonly annexes?: readonly Block[];
  readonly footer?: string;
  /** 上行文: bears who signed it (7.2.6). */
  readonly upward?: boolean;
};

/** A document under the house's red head, with its issuer, date and 版记 (GB/T 9704—2012). */
export function officialPaper({ letterhead, number, date }: Issue, body: Body): Paper {
  const { agency, copiesTo, signer } = letterhead;
  const { annexNames = [], annexes = [] } = body;
  return {
    title: body.title.replaceAll('\n', ''),
    page: { size: 'A4', orientation: 'portrait' },
    style: 'official',
    footer: body.footer ?? '',
    blocks: [
      { kind: 'masthead', issuer: `${agency}文件`, number, ...(body.upward && signer !== '' && { signedBy: signer }) },
      { kind: 'title', text: titleLines(body.title) },
      ...(body.addressee === '' ? [] : [{ kind: 'addressee', text: body.addressee } as const]),
      ...body.blocks,
      ...(annexNames.length === 0 ? [] : [{ kind: 'annex-note', names: annexNames } as const]),
      { kind: 'sign-off', issuer: agency, date: chineseDate(date), sealed: true },
      ...annexes,
      { kind: 'imprint', copiesTo, issuer: `${agency}办公室`, date: chineseDate(date) },
    ],
  };
}

/** A document of the same form without red head and 版记: what a panel writes, or what is annexed elsewhere. */
export const plainPaper = (title: string, blocks: readonly Block[], footer = ''): Paper => ({
  title,
  page: { size: 'A4', orientation: 'portrait' },
  style: 'official',
  footer,
  blocks: [{ kind: 'title', text: titleLines(title) }, ...blocks],
});

export const text = (words: string): Block => ({ kind: 'paragraph', text: words, indent: true });

export const heading = (level: 1 | 2 | 3 | 4, words: string): Block => ({ kind: 'heading', level, text: words });

/** 江岭司评〔{year}〕{number}号, 2025, 12 → 江岭司评〔2025〕12号: the number without leading zeros (7.2.5). */
export const documentNumber = ({ numbering }: Letterhead, year: number, number: number): string =>
  numbering.replace('{year}', String(year)).replace('{number}', String(number));

/** Titles in 《》 follow one another without 、 (GB/T 15834). */
export const listed = (names: readonly string[]): string => names.join('、').replaceAll('》、《', '》《');
