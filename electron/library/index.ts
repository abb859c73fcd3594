export { codeOf, diskRefusal } from './disk-refusal';
export { type Files, nodeFiles } from './files';
export { type DiskLibrary, type DiskLibraryOptions, openDiskLibrary } from './open-disk-library';
export type { Kept, OriginalFile, OriginalUpload } from './originals';
export { newestSnapshot } from './snapshots';
