import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperToDocx, sheetToXlsx } from '#renderer/writers/index.ts';
import type { DossierReport } from '#shared/model/report';
import { problemList, type ReviewOutcome, scoreSheet } from '#shared/outputs/index';
import { resultName } from './result-name';

/** `<out>/<name>.json`, score sheet and problem list. */
export async function writeResults(out: string, report: DossierReport, outcome: ReviewOutcome): Promise<void> {
  const name = resultName(outcome.dossier.name);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(out, `${name}-评分表.docx`), await paperToDocx(scoreSheet(outcome)));
  await writeFile(join(out, `${name}-问题清单.xlsx`), await sheetToXlsx(problemList(outcome)));
}
