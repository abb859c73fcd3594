import type { Citation } from '../model/citation';
import type { ReadDossier } from '../model/read-dossier';

/** 《行政处罚决定书》第3页: the folio printed on the paper where there is one, else the place in the scan, said so. */
export function place({ instruments, folios }: ReadDossier, { page }: Citation): string {
  const instrument = instruments.find(({ pages }) => pages.includes(page));
  const folio = folios[page - 1];
  const where = folio === undefined ? `扫描件第${page}页` : `卷内第${folio}页`;
  return instrument === undefined ? where : `《${instrument.title}》${where}`;
}

/** Each place once, in order. */
export const places = (dossier: ReadDossier, cited: readonly Citation[]): string =>
  [...new Set(cited.map((citation) => place(dossier, citation)))].join('；');
