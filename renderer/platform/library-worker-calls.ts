import type { ErrorCode } from '#shared/base/app-error';
import type { OpfsLibrary } from './opfs-library';

export type Call = keyof OpfsLibrary;

export type Asked = { readonly id: number; readonly call: Call; readonly values: readonly unknown[] };

export type Answered =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: ErrorCode; readonly detail: string };
