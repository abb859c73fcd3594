import type { ErrorCode } from '../base/app-error';

/** Errors cross IPC as data: the error that `invoke` rejects with is not the one the desktop threw. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: string };
