import type { Answer, Request } from './messages';

/**
 * The pixels that change hands with a message instead of being copied: a page on its way to a worker, and on its way back.
 * What is to be transferred along with it by the host's `postMessage`.
 */
export function handedOver(message: Request | Answer): ArrayBuffer[] {
  const picture = 'task' in message ? sent(message) : returned(message);
  const buffer = picture?.data.buffer;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

const sent = ({ task }: Request) => (task.do === 'page' ? task.picture : undefined);
const returned = (answer: Answer) => ('done' in answer && 'picture' in answer.done ? answer.done.picture : undefined);
