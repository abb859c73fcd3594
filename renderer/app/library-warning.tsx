import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { AppError } from '#shared/base/app-error';
import type { LibraryState } from '#shared/ports/library';

const LOW = 2 * 1024 ** 3;

/** What a person must know of the library before working in it: read only, broken, or nearly full. */
export function LibraryWarning({ library }: { readonly library: LibraryState }) {
  const { place, writable, brokenAt, freeBytes } = library;
  if (brokenAt !== undefined) return <ErrorNotice error={new AppError('journal-broken', String(brokenAt))} />;
  if (!writable) return <ErrorNotice error={new AppError('library-locked', place)} />;
  if (freeBytes !== undefined && freeBytes < LOW) {
    return (
      <ErrorNotice error={`磁盘只剩 ${(freeBytes / 1024 ** 3).toFixed(1)} GB，请尽快清理；已保存的内容不受影响。`} />
    );
  }
  return null;
}
