import { checkContext, lawWith, templates } from '#renderer/app/standards.ts';
import { type DeriveRequest, deriveAll } from './derive-all';
import type { DeriveAnswer } from './deriver';

type Asked = { readonly id: number; readonly request: DeriveRequest };

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answer(data)));

function answer({ id, request }: Asked): DeriveAnswer {
  try {
    return {
      id,
      ok: true,
      derived: deriveAll(request, templates, checkContext(request.today, request.locality, lawWith(request.law))),
    };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
