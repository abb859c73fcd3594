import { checkContext, templates } from '#renderer/app/standards.ts';
import { type DeriveRequest, deriveAll } from './derive-all';
import type { DeriveAnswer } from './deriver';

addEventListener('message', ({ data: { id, request, today } }) => {
  postMessage(answer(id, request, today));
});

function answer(id: number, request: DeriveRequest, today: Parameters<typeof checkContext>[0]): DeriveAnswer {
  try {
    return { id, ok: true, derived: deriveAll(request, templates, checkContext(today)) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
