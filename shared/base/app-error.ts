/** Everything in the world that can refuse, by code. Words for the user are in `errorWords`; details only fill their blanks. */
export type ErrorCode =
  | 'file-empty'
  | 'file-unsupported'
  | 'file-damaged'
  | 'file-incomplete'
  | 'file-too-large'
  | 'pdf-needs-password'
  | 'pdf-wrong-password'
  | 'pdf-without-pages'
  | 'archive-unsafe-name'
  | 'archive-too-large'
  | 'archive-encrypted'
  | 'image-too-large'
  | 'page-unreadable'
  | 'engine-unavailable'
  | 'engine-file-missing'
  | 'engine-file-damaged'
  | 'engine-timeout'
  | 'disk-full'
  | 'disk-low'
  | 'library-locked'
  | 'library-damaged'
  | 'journal-broken'
  | 'template-invalid'
  | 'parameters-invalid'
  | 'locality-unknown'
  | 'table-unsupported'
  | 'table-encrypted'
  | 'package-foreign'
  | 'package-newer'
  | 'package-damaged'
  | 'package-sealed'
  | 'package-wrong-passphrase'
  | 'package-not-here'
  | 'package-not-result'
  | 'package-for-another'
  | 'package-standard-missing'
  | 'lead-only'
  | 'lead-missing'
  | 'seat-only'
  | 'review-locked'
  | 'law-file-unsupported'
  | 'letterhead-unusable'
  | 'not-found'
  | 'refused'
  | 'cancelled';

/** The world refused. Thrown by adapters, shown once at a feature's edge; crosses IPC as `{ code, detail }`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'AppError';
    this.code = code;
    this.detail = detail;
  }
}
