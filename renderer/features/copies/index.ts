export { type Copier, copier } from './copier';
export { CopyProgress } from './copy-progress';
export { jpegPacker } from './page-jpeg';
