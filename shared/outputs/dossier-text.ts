import { plainText } from '../model/page-text';
import type { ReadDossier } from '../model/read-dossier';

/** The dossier as Markdown: a heading for each instrument, a line naming each page, the words as read. */
export function dossierText({
  name,
  pages,
  instruments,
  folios,
}: Pick<ReadDossier, 'name' | 'pages' | 'instruments' | 'folios'>): string {
  const opening = new Map(instruments.map((instrument) => [instrument.pages[0], instrument]));
  const parts = pages.flatMap(({ ordinal, reading, trouble }) => {
    const instrument = opening.get(ordinal);
    const folio = folios[ordinal - 1];
    return [
      ...(instrument === undefined ? [] : [`## ${instrument.title}`]),
      `> 扫描件第${ordinal}页${folio === undefined ? '' : `，卷内第${folio}页`}${reading === undefined ? `：${trouble ?? '尚未识别'}` : ''}`,
      ...(reading === undefined || reading.text.lines.length === 0 ? [] : [plainText(reading.text)]),
    ];
  });
  return `${[`# ${name}`, ...parts].join('\n\n')}\n`;
}
