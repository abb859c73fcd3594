import type { AppError } from '#shared/base/app-error';

/** Whether what a person did is on disk, as the top line shows it. `at` is when the last change was acknowledged. */
export type SavedState =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'failed'; readonly error: AppError };
