import { checkContext, lawWith, templates } from '#renderer/app/standards.ts';
import { layOut, layoutText, parseLayout } from '#shared/pipeline/index';
import { type DeriveRequest, deriveAll } from './derive-all';
import type { DeriveAnswer } from './deriver';

type Asked = { readonly id: number; readonly request: DeriveRequest };

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answer(data)));

function answer({ id, request }: Asked): DeriveAnswer {
  try {
    const { source, kept, today, locality, law } = request;
    const known = kept === undefined ? undefined : parseLayout(kept);
    const layout = known ?? layOut(source);
    return {
      id,
      ok: true,
      derived: deriveAll(request, layout, templates, checkContext(today, locality, lawWith(law))),
      laidOut: known === undefined ? layoutText(layout) : undefined,
    };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
