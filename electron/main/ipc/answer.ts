import { AppError } from '#shared/base/app-error';
import type { Channel, Handlers, Response } from '#shared/ipc/contract';
import type { Reply } from '#shared/ipc/reply';
import { diskRefusal } from '../../library/index';
import { validators } from './validators';

/** One call from the window: checked, done, and answered as data, also where the world refused. */
export async function answer<C extends Channel>(
  channel: C,
  handle: Handlers[C],
  request: unknown,
): Promise<Reply<Response<C>>> {
  const checked = validators[channel].safeParse(request);
  if (!checked.success) return refused(`请求不合格 ${channel}`);
  try {
    return { ok: true, value: (await handle(checked.data)) as Response<C> };
  } catch (error) {
    const refusal = diskRefusal(error, '文件');
    if (refusal instanceof AppError) return { ok: false, code: refusal.code, detail: refusal.detail };
    console.error(channel, error);
    return refused('程序内部错误');
  }
}

const refused = (detail: string) => ({ ok: false, code: 'refused', detail }) as const;
