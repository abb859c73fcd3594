import type { ReadPage } from '../model/page-text';
import type { Passage } from '../model/passage';
import type { ReadDossier } from '../model/read-dossier';

/** The dossier as Markdown: a heading for each instrument, a line naming each page, the words as read, tables as tables. */
export function dossierText(
  { name, pages, instruments, folios }: Pick<ReadDossier, 'name' | 'pages' | 'instruments' | 'folios'>,
  passagesOf: (page: ReadPage) => readonly Passage[],
): string {
  const opening = new Map(instruments.map((instrument) => [instrument.pages[0], instrument]));
  const parts = pages.flatMap((page) => {
    const { ordinal, reading, trouble } = page;
    const instrument = opening.get(ordinal);
    const folio = folios[ordinal - 1];
    return [
      ...(instrument === undefined ? [] : [`## ${instrument.title}`]),
      `> 扫描件第${ordinal}页${folio === undefined ? '' : `，卷内第${folio}页`}${reading === undefined ? `：${trouble ?? '尚未识别'}` : ''}`,
      ...passagesOf(page).map(inMarkdown),
    ];
  });
  return `${[`# ${name}`, ...parts].join('\n\n')}\n`;
}

function inMarkdown(passage: Passage): string {
  if (passage.kind === 'paragraph') return passage.text;
  const [head = [], ...rest] = passage.rows.map((row) => row.map(inCell));
  return [head, head.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A cell of Markdown is one line, and a bar ends it. */
const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
