import { randomUUID } from 'node:crypto';
import { AppError } from '#shared/base/app-error';
import type { Handlers } from '#shared/ipc/contract';
import type { OriginalUpload } from '../../library/index';
import type { OpenLibrary } from '../setup-library';

/** A window that was reloaded leaves its uploads behind; the oldest make room. */
const AT_ONCE = 32;

export function originalHandlers(
  library: Pick<OpenLibrary, 'current'>,
): Pick<Handlers, 'original.begin' | 'original.part' | 'original.finish'> {
  const uploads = new Map<string, OriginalUpload>();

  function uploadOf(name: string): OriginalUpload {
    const upload = uploads.get(name);
    if (!upload) throw new AppError('refused', '上传已中断，请重新导入');
    return upload;
  }

  async function makeRoom(): Promise<void> {
    const [oldest] = uploads;
    if (!oldest || uploads.size < AT_ONCE) return;
    uploads.delete(oldest[0]);
    await oldest[1].abandon();
  }

  return {
    'original.begin': async ({ bytes }) => {
      await makeRoom();
      const upload = randomUUID();
      uploads.set(upload, await (await library.current()).beginOriginal(bytes));
      return { upload };
    },
    'original.part': async ({ upload, bytes }) => ({ received: await uploadOf(upload).part(bytes) }),
    'original.finish': async ({ upload }) => {
      const arrived = uploadOf(upload);
      uploads.delete(upload);
      return arrived.finish();
    },
  };
}
