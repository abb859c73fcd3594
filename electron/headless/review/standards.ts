import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '#shared/base/app-error';
import { sha256 } from '#shared/base/sha256';
import type { Procedure } from '#shared/model/procedure';
import type { ScoringTemplate, TemplateRef } from '#shared/model/scoring-template';
import { parseTemplate } from '#shared/scoring/index';

export type Standard = { readonly template: ScoringTemplate; readonly ref: TemplateRef };

const folder = fileURLToPath(new URL('../../../scoring-templates/', import.meta.url));

/** The standard asked for by id or file, or the one named after the procedure. @throws AppError `template-invalid`, `not-found` */
export function standardFor(procedure: Procedure, wanted: string | undefined): Standard {
  if (wanted?.endsWith('.json')) return load(wanted);
  const name = `${wanted ?? procedure}.json`;
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => basename(path) === name);
  if (file === undefined) {
    throw new AppError(
      'not-found',
      wanted === undefined ? `适用于该程序（${procedure}）的评分标准` : `评分标准 ${wanted}`,
    );
  }
  return load(join(folder, file));
}

function load(file: string): Standard {
  const text = readText(file);
  const parsed = parseTemplate(JSON.parse(text));
  if (!parsed.ok) throw new AppError('template-invalid', `${file}：${parsed.complaints.join('；')}`);
  const { id, version } = parsed.template;
  return { template: parsed.template, ref: { id, version, sha256: sha256(text) } };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new AppError('not-found', file);
  }
}
