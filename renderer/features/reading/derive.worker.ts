import { checkContext, earlierStandard, lawWith, templates } from '#renderer/app/standards.ts';
import { layOut, layoutText, parseLayout } from '#shared/pipeline/index';
import { type DeriveRequest, deriveAll } from './derive-all';
import type { DeriveAnswer } from './deriver';

type Asked = { readonly id: number; readonly request: DeriveRequest };

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answer(data)));

function answer({ id, request }: Asked): DeriveAnswer {
  try {
    const { source, kept, today, locality, law, bound, boundText } = request;
    const standards = bound === undefined ? templates : [...earlierStandard(bound, boundText), ...templates];
    const known = kept === undefined ? undefined : parseLayout(kept);
    const layout = known ?? layOut(source);
    return {
      id,
      ok: true,
      derived: deriveAll(request, layout, standards, checkContext(today, locality, lawWith(law))),
      laidOut: known === undefined ? layoutText(layout) : undefined,
    };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
