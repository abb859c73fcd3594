import { gradeWords, procedureWords } from '../../glossary';
import type { DossierResult } from '../../model/campaign-results';
import type { Block, Paper } from '../../model/paper';
import { heading, plainPaper, text } from './official-paper';

/** What a person writes about a case that others shall learn from. Everything here has been through redaction. */
export type CaseStory = {
  readonly title: string;
  readonly facts: string;
  readonly handling: string;
  readonly meaning: string;
  /** Crops of pages with their names blackened; millimetres. */
  readonly pictures: readonly {
    readonly png: Uint8Array;
    readonly width: number;
    readonly height: number;
    readonly caption: string;
  }[];
};

/** 典型案例, for publication. */
export function typicalCase(result: DossierResult, story: CaseStory): Paper {
  const found = result.problems.map(({ title, words, basis }, index) =>
    text(
      `${index + 1}.${(words || title).replace(/[。；]$/, '')}${basis.length === 0 ? '' : `（${basis.join('、')}）`}。`,
    ),
  );
  return plainPaper(story.title, [
    heading(1, '一、基本案情'),
    ...paragraphs(story.facts),
    heading(1, '二、处理情况'),
    ...paragraphs(story.handling),
    heading(1, '三、评查意见'),
    text(`本案为${procedureWords[result.procedure]}案件，评查等次为${gradeWords[result.grade]}。`),
    ...(found.length === 0 ? [text('评查未发现问题。')] : found),
    ...story.pictures.map(
      ({ png, width, height, caption }): Block => ({
        kind: 'picture',
        png,
        width,
        height,
        alt: caption,
        caption,
        frame: true,
      }),
    ),
    heading(1, '四、典型意义'),
    ...paragraphs(story.meaning),
  ]);
}

const paragraphs = (words: string): readonly Block[] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(text);
