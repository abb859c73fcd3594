import { dossierList } from '../fixtures/dossier-list';
import { openBrowser } from '../fixtures/maker/browser';
import { makeDossier } from '../fixtures/maker/make-dossier';
import type { DossierTruth } from '../fixtures/maker/truth';

/** The listed dossiers once more from seeds nobody has seen: other people, firms, days, wordings and layouts. */
export async function freshTruths(series: string): Promise<readonly DossierTruth[]> {
  const browser = await openBrowser();
  const page = await browser.newPage({ deviceScaleFactor: 200 / 96 });
  const truths: DossierTruth[] = [];
  for (const { name, options } of dossierList)
    truths.push(await makeDossier(page, `fresh/${series}/${name}`, { ...options, name }));
  await browser.close();
  return truths;
}
