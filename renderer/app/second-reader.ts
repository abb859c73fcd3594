import type { PageReader } from '#shared/ports/page-reader';

/** As long as one may still be comparing; its memory is then given back. */
const IDLE = 120_000;

/** A reader opened when it is first wanted, and closed when nobody wanted it for two minutes. */
export function secondReader(open: () => Promise<PageReader>) {
  let reader: Promise<PageReader> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  function closeLater(): void {
    closing = setTimeout(() => {
      const idle = reader;
      reader = undefined;
      void idle?.then(({ close }) => close()).catch(() => {});
    }, IDLE);
  }

  return async <Answer>(use: (reader: PageReader) => Promise<Answer>): Promise<Answer> => {
    clearTimeout(closing);
    reader ??= open();
    try {
      return await use(await reader);
    } catch (error) {
      // One that could not be opened is tried again next time.
      await reader?.catch(() => {
        reader = undefined;
      });
      throw error;
    } finally {
      closeLater();
    }
  };
}
