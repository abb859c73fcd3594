import type { BulletinPart, BulletinText } from '../../model/bulletin';
import type { CampaignResults } from '../../model/campaign-results';
import type { CampaignFigures, Figure } from '../../model/figures';
import type { Block, Paper, Run } from '../../model/paper';
import { type Issue, officialPaper } from '../official/official-paper';
import { bulletinTable } from './bulletin-tables';
import { excellentList, resultsTable } from './result-tables';

type Sources = { readonly results: CampaignResults; readonly figures: CampaignFigures };

const annexNames = { results: '评查结果汇总表', excellent: '优秀案卷名单' } as const;

/** 通报 as it goes out; figures are filled in and stay bound to what they were counted over. */
export function bulletinPaper(text: BulletinText, sources: Sources, issue: Issue): Paper {
  const many = text.annexes.length > 1;
  return officialPaper(issue, {
    title: `${issue.letterhead.agency}\n${text.title}`,
    addressee: text.addressee,
    blocks: text.parts.flatMap((part) => blocksOf(part, sources)),
    annexNames: text.annexes.map((annex) => annexNames[annex]),
    annexes: text.annexes.flatMap((annex, index): readonly Block[] => [
      { kind: 'annex', title: annexNames[annex], ...(many && { number: index + 1 }) },
      annex === 'results' ? resultsTable(sources.results) : excellentList(sources.results),
    ]),
    footer: sources.results.standards.join('；'),
  });
}

function blocksOf(part: BulletinPart, { figures }: Sources): readonly Block[] {
  switch (part.kind) {
    case 'heading':
      return [{ kind: 'heading', level: part.level, text: part.text }];
    case 'text':
      return part.text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): Block => ({ kind: 'runs', indent: true, runs: filled(line, figures.named) }));
    case 'table':
      return bulletinTable(part.table, figures);
  }
}

/** {优秀率} becomes its words, bound to the figure; a name that is none stays as written. */
export const filled = (line: string, named: ReadonlyMap<string, Figure>): readonly Run[] =>
  line
    .split(/(\{[^{}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece): Run => {
      const figure = piece.startsWith('{') ? named.get(piece.slice(1, -1)) : undefined;
      return figure === undefined ? { text: piece } : { text: figure.words, figure: figure.key };
    });

/** Names in braces that are no figure: a bulletin with one of these cannot be published. */
export const unknownFigures = ({ parts }: BulletinText, named: ReadonlyMap<string, Figure>): readonly string[] => [
  ...new Set(
    parts.flatMap((part) =>
      part.kind === 'table'
        ? []
        : [...part.text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!).filter((name) => !named.has(name)),
    ),
  ),
];
