import { saveAsPicture } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';

type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

/** Saves a chart under its title and notes it in the journal. */
export function useSavingPicture(): (title: string, drawing: Drawing) => Promise<void> {
  const { writers, desktop, store } = useServices();
  const by = useReviewer();
  return async (title, drawing) => {
    await saveAsPicture({ writers, desktop, store, by }, drawing, {
      name: title,
      output: 'chart',
      about: { kind: 'house' },
    });
  };
}
