export { type Copier, copier } from './copier';
export { CopyProgress } from './copy-progress';
export { jpegPacker } from './page-jpeg';
export { RedactDialog } from './redact-dialog';
