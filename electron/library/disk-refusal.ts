import { AppError } from '#shared/base/app-error';

/** What the disk answered, as a refusal a user can act on; anything else is our mistake and stays what it is. */
export function diskRefusal(error: unknown, what: string): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError('disk-full', what);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AppError('refused', `${what}：没有写入权限，或文件正被其他程序打开`);
    case 'EBUSY':
      return new AppError('refused', `${what}：文件正被其他程序使用`);
    case 'EIO':
      return new AppError('refused', `${what}：磁盘读写出错`);
    default:
      return error;
  }
}

/** Runs a piece of disk work, turning the disk's refusals into `AppError`. */
export async function onDisk<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw diskRefusal(error, what);
  }
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** The answer, or undefined where there is no such file. */
export async function ifThere<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
