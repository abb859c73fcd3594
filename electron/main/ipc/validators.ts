import { z } from 'zod';
import type { Channel, Request } from '#shared/ipc/contract';
import { changeSchema } from '#shared/journal/index';
import type { ReviewerName } from '#shared/model/ids';

const nothing = z.strictObject({});
const upload = z.uuid();
const writing = z.uuid();
const key = z.string().regex(/^[a-z0-9-]{1,200}$/);
const bytes = (most: number) => z.instanceof(Uint8Array).refine(({ length }) => length <= most);

const MB = 2 ** 20;

/** Whatever a dossier is called, with an extension of ours; made fit for a disk where it is used. */
const fileName = z
  .string()
  .max(300)
  .regex(/\.[a-z0-9]{2,5}$/);

/** What each call may bring. A channel without a line here does not compile. */
export const validators: { readonly [C in Channel]: z.ZodType<Request<C>> } = {
  'library.state': nothing,
  'library.choose': nothing,
  'library.append': z.strictObject({
    changes: z.array(changeSchema).max(5_000),
    by: z.string().trim().min(1).max(100) as unknown as z.ZodType<ReviewerName>,
  }),
  'library.entries': z.strictObject({ after: z.int().min(0), limit: z.int().min(1).max(5_000) }),
  'original.begin': z.strictObject({
    bytes: z
      .int()
      .min(1)
      .max(4_096 * MB),
  }),
  'original.part': z.strictObject({ upload, bytes: bytes(16 * MB) }),
  'original.finish': z.strictObject({ upload }),
  'derived.keep': z.strictObject({ key, text: z.string().max(32 * MB) }),
  'derived.get': z.strictObject({ key }),
  'exports.save': z.strictObject({ name: fileName, bytes: bytes(1_024 * MB) }),
  'exports.begin': z.strictObject({ name: fileName }),
  'exports.part': z.strictObject({ writing, bytes: bytes(16 * MB) }),
  'exports.finish': z.strictObject({ writing }),
  'exports.abandon': z.strictObject({ writing }),
  'exports.show': z.strictObject({ file: z.string().min(1).max(4_096) }),
  'print.pdf': nothing,
  'desktop.stay-awake': z.strictObject({ awake: z.boolean() }),
  'desktop.about': nothing,
};
