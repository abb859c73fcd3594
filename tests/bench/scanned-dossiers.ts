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

/**
 * 300 dpi and clean; 200 dpi, grainy, photocopied seals grey; 150 dpi taken with a telephone. In each all procedures, sound dossiers
 * and spoilt ones; the shorter ones, for each page takes seconds to read.
 */
const chosen = {
  clear: [
    'clean-summary-stall',
    'flawed-summary-permit-told',
    'clean-licence-food',
    'flawed-licence-water-neighbours',
    'clean-coercion-helmets',
    'flawed-coercion-seeds-prolonged',
    'clean-enforcement-waste',
    'flawed-enforcement-housing-demand',
    'flawed-inspection-food-notice',
    'clean-market-advertising',
  ],
  copied: [
    'clean-summary-prices',
    'flawed-summary-cups-officer',
    'clean-licence-freight-refused',
    'flawed-licence-hotel-overdue',
    'clean-coercion-solvent',
    'flawed-coercion-solvent-urgent',
    'flawed-enforcement-rubble-soon',
    'clean-inspection-workshop',
    'flawed-inspection-outlet-approval',
    'flawed-planning-shed',
  ],
  phone: [
    'flawed-summary-stall-limit',
    'flawed-summary-cups-basis',
    'flawed-licence-food-asked',
    'flawed-licence-freight-reasons',
    'flawed-coercion-helmets-basis',
    'clean-enforcement-culture',
    'flawed-enforcement-culture-court',
    'clean-inspection-clinic',
    'flawed-inspection-clinic-rights',
    'flawed-urban-rubble',
  ],
} as const satisfies Partial<Record<Look, readonly string[]>>;

/** The committed scans, each with the quality it was made in. */
export function committedScans(truths: readonly DossierTruth[]): readonly ScannedDossier[] {
  return truths.flatMap((truth): readonly ScannedDossier[] => {
    const path = scanPath(truth.name);
    const look = dossierList.find(({ name }) => name === truth.name)?.scan;
    return path === undefined || look === undefined ? [] : [{ truth, path, look }];
  });
}

/** The chosen dossiers from seeds of this series, so that nothing was developed on them, scanned in the three qualities. */
export async function freshScans(series: string, only: string): Promise<readonly ScannedDossier[]> {
  const folder = join(shelf, series);
  mkdirSync(folder, { recursive: true });
  const wanted = (Object.keys(chosen) as (keyof typeof chosen)[])
    .flatMap((look) => chosen[look].map((name) => ({ name, look })))
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
