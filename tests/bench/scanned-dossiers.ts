import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dossierList } from '../fixtures/dossier-list';
import { scanPath } from '../fixtures/load-truth';
import { openBrowser } from '../fixtures/maker/browser';
import { makeDossier } from '../fixtures/maker/make-dossier';
import { scanOf } from '../fixtures/maker/scan';
import { scanLooks } from '../fixtures/maker/scan-look';
import type { DossierTruth } from '../fixtures/maker/truth';

export type Look = keyof typeof scanLooks;

export type ScannedDossier = { readonly truth: DossierTruth; readonly path: string; readonly look: Look };

/** Scans are large and made in minutes: they are kept beside their readings, never committed. */
const shelf = fileURLToPath(new URL('../../.cache/scans/', import.meta.url));

/** All procedures, sound dossiers and spoilt ones; the shorter ones, for each page takes seconds to read. */
const chosen = [
  'clean-summary-stall',
  'clean-summary-prices',
  'flawed-summary-stall-limit',
  'flawed-summary-permit-told',
  'flawed-summary-cups-officer',
  'flawed-summary-cups-basis',
  'clean-licence-food',
  'clean-licence-freight-refused',
  'flawed-licence-food-asked',
  'flawed-licence-water-neighbours',
  'flawed-licence-hotel-overdue',
  'flawed-licence-freight-reasons',
  'clean-coercion-helmets',
  'clean-coercion-solvent',
  'flawed-coercion-helmets-basis',
  'flawed-coercion-seeds-prolonged',
  'flawed-coercion-solvent-urgent',
  'clean-enforcement-culture',
  'clean-enforcement-waste',
  'flawed-enforcement-rubble-soon',
  'flawed-enforcement-culture-court',
  'flawed-enforcement-housing-demand',
  'clean-inspection-workshop',
  'clean-inspection-clinic',
  'flawed-inspection-food-notice',
  'flawed-inspection-outlet-approval',
  'flawed-inspection-clinic-rights',
  'clean-market-advertising',
  'flawed-urban-rubble',
  'flawed-planning-shed',
] as const;

/** 300 dpi and clean; 200 dpi, grainy, photocopied seals grey; 150 dpi taken with a telephone. */
const qualities = ['clear', 'copied', 'phone'] as const satisfies readonly Look[];

/** The committed scans, each with the quality it was made in. */
export function committedScans(truths: readonly DossierTruth[]): readonly ScannedDossier[] {
  return truths.flatMap((truth): readonly ScannedDossier[] => {
    const path = scanPath(truth.name);
    const look = dossierList.find(({ name }) => name === truth.name)?.scan;
    return path === undefined || look === undefined ? [] : [{ truth, path, look }];
  });
}

/** The chosen dossiers from seeds of this series, so that nothing was developed on them, scanned in the three qualities by turns. */
export async function freshScans(series: string, only: string): Promise<readonly ScannedDossier[]> {
  const folder = join(shelf, series);
  mkdirSync(folder, { recursive: true });
  const wanted = chosen
    .map((name, at) => ({ name, look: qualities[at % qualities.length]! }))
    .filter(({ name }) => name.includes(only));
  const pathOf = (name: string, kind: 'json' | 'pdf'): string => join(folder, `${name}.${kind}`);
  const due = wanted.filter(({ name }) => !existsSync(pathOf(name, 'pdf')));
  if (due.length > 0) {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ deviceScaleFactor: 200 / 96 });
      for (const { name, look } of due) {
        const { options } = dossierList.find((listed) => listed.name === name)!;
        const truth = await makeDossier(page, `scanned/${series}/${name}`, { ...options, name });
        writeFileSync(pathOf(name, 'json'), JSON.stringify(truth));
        writeFileSync(pathOf(name, 'pdf'), await scanOf(page, truth, scanLooks[look]));
      }
    } finally {
      await browser.close();
    }
  }
  return wanted.map(({ name, look }) => ({
    truth: JSON.parse(readFileSync(pathOf(name, 'json'), 'utf8')) as DossierTruth,
    path: pathOf(name, 'pdf'),
    look,
  }));
}
