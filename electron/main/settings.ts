import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(200), height: z.int().min(200) });

const schema = z.object({
  libraryFolder: z.string().exactOptional(),
  window: z.object({ bounds, maximized: z.boolean() }).exactOptional(),
});

/** What this computer remembers for the user; nothing of a dossier. */
export type Settings = z.infer<typeof schema>;

const file = (): string => join(app.getPath('userData'), 'settings.json');

let held: Settings | undefined;

/** A missing or damaged file means: as at first start. */
export async function readSettings(): Promise<Settings> {
  held ??= parsed(await readFile(file(), 'utf8').catch(() => ''));
  return held;
}

/** Synchronous, since it is also called while the window closes. */
export function saveSettings(changed: Settings): void {
  held = { ...held, ...changed };
  mkdirSync(app.getPath('userData'), { recursive: true });
  writeFileSync(`${file()}.new`, JSON.stringify(held));
  renameSync(`${file()}.new`, file());
}

function parsed(text: string): Settings {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
