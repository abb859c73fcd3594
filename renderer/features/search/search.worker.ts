import { openSearchSource } from '#renderer/storage/index.ts';
import { type LibraryIndex, libraryIndex } from './library-index';
import type { Asked, Told } from './searcher';

let index: Promise<LibraryIndex> | undefined;
let latest = -1;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('place' in data) {
    index = openSearchSource(data.place).then((source) =>
      libraryIndex(source, (done, total) => postMessage({ done, total } satisfies Told)),
    );
    return;
  }
  latest = data.id;
  void answer(data).then((told) => postMessage(told));
});

async function answer({ id, question }: Extract<Asked, { readonly id: number }>): Promise<Told> {
  try {
    return { id, answer: await (await index)?.ask(question, () => id !== latest) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}
