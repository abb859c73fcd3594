import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '#shared/base/app-error';
import type { Handlers } from '#shared/ipc/contract';
import type { Sha256 } from '#shared/model/ids';
import { beginFile, diskRefusal, type FileInParts, nodeFiles } from '../../library/index';

type Ports = {
  /** The file a person chose for this name; undefined where they cancelled. */
  readonly askWhere: (name: string) => Promise<string | undefined>;
  /** Shows a file in its folder. */
  readonly show: (file: string) => void;
};

type Channels =
  | 'exports.save'
  | 'exports.show'
  | 'exports.begin'
  | 'exports.part'
  | 'exports.finish'
  | 'exports.abandon';

/** A window that was reloaded leaves its files unfinished; the oldest make room. */
const AT_ONCE = 8;

/** Exports, at once or in parts; only what was written here can be shown again. */
export function exportsHandlers({ askWhere, show }: Ports): Pick<Handlers, Channels> {
  const written = new Set<string>();
  const unfinished = new Map<string, { readonly file: string; readonly parts: FileInParts }>();

  function arriving(writing: string) {
    const found = unfinished.get(writing);
    if (!found) throw new AppError('refused', '导出已中断，请重新导出');
    return found;
  }

  async function makeRoom(): Promise<void> {
    const [oldest] = unfinished;
    if (!oldest || unfinished.size < AT_ONCE) return;
    unfinished.delete(oldest[0]);
    await oldest[1].parts.abandon();
  }

  return {
    'exports.save': async ({ name, bytes }) => {
      const file = await askWhere(name);
      if (file === undefined) return 'cancelled';
      await nodeFiles.replace(file, bytes, 'flushed').catch((error: unknown) => {
        throw diskRefusal(error, name);
      });
      written.add(file);
      return { file, sha256: createHash('sha256').update(bytes).digest('hex') as Sha256 };
    },

    'exports.begin': async ({ name }) => {
      const file = await askWhere(name);
      if (file === undefined) return 'cancelled';
      await makeRoom();
      const writing = randomUUID();
      unfinished.set(writing, { file, parts: await beginFile(file, name) });
      return { writing };
    },

    'exports.part': async ({ writing, bytes }) => {
      const { parts } = arriving(writing);
      try {
        return { received: await parts.part(bytes) };
      } catch (error) {
        unfinished.delete(writing);
        throw error;
      }
    },

    'exports.finish': async ({ writing }) => {
      const { file, parts } = arriving(writing);
      unfinished.delete(writing);
      const sha256 = await parts.finish();
      written.add(file);
      return { file, sha256 };
    },

    'exports.abandon': async ({ writing }) => {
      const found = unfinished.get(writing);
      unfinished.delete(writing);
      await found?.parts.abandon();
      return 'abandoned';
    },

    'exports.show': async ({ file }) => {
      if (!written.has(file)) throw new AppError('not-found', file);
      show(file);
      return 'shown';
    },
  };
}
