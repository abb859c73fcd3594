import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { takeSelfChecked } from '#renderer/app/exchange/take-self-checked.ts';
import type { Taken } from '#renderer/app/exchange/taken.ts';
import { packageChanges } from '#shared/pipeline/index';
import type { ScanBytes } from '#shared/ports/page-rasterizer';
import { takeResult } from './take-result';
import { takeTask } from './take-task';

/**
 * Takes a package in, whatever it is for. Repeated it changes nothing; in any order it leads to one state.
 * @throws AppError `package-…`: then nothing at all was taken
 */
export async function takePackage(
  ports: ExchangePorts,
  file: { readonly name: string; readonly bytes: ScanBytes },
  passphrase: string,
): Promise<Taken> {
  const open = await ports.packages.open(file.name, file.bytes, passphrase);
  const { purpose } = open.manifest;
  const changes = packageChanges(await open.text('changes.json'), { purpose, id: open.id, file: file.name });
  const given = { file: file.name, open, changes };
  if (purpose === 'self-checked') return takeSelfChecked(ports, given);
  return purpose === 'hand-out' ? takeTask(ports, given) : takeResult(ports, given);
}
