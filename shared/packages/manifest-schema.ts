import { z } from 'zod';
import { AppError } from '../base/app-error';
import { type PackageManifest, packagePurposes } from '../model/package';

const text = z.string().max(1_000);

const manifest = z.strictObject({
  schema: z.literal('ajpc/1'),
  purpose: z.enum(packagePurposes),
  about: z.strictObject({ id: z.string().min(1).max(200), name: text }),
  from: z.strictObject({ name: text, station: text }),
  to: text,
  madeAt: z.iso.datetime(),
  program: text,
  members: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z0-9]+)?$/),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.int().min(0),
      }),
    )
    .max(200_000),
});

/**
 * The manifest of the package `file`. A later program's is told by its `schema` or by a purpose this one does not know.
 * @throws AppError `package-foreign`, `package-newer`, `package-damaged`
 */
export function readManifest(text: string, file: string): PackageManifest {
  const value = parsed(text);
  const schema = (value as { readonly schema?: unknown } | undefined)?.schema;
  if (typeof schema !== 'string' || !schema.startsWith('ajpc/')) throw new AppError('package-foreign', file);
  const read = manifest.safeParse(value);
  if (read.success) return read.data as unknown as PackageManifest;
  const unknown = read.error.issues.some(
    ({ code, path }) => code === 'unrecognized_keys' || path[0] === 'schema' || path[0] === 'purpose',
  );
  throw new AppError(unknown ? 'package-newer' : 'package-damaged', file);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
