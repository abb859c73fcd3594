export { codeOf, diskRefusal, ifThere } from './disk-refusal';
export { beginFile, type FileInParts } from './file-in-parts';
export { type Files, nodeFiles } from './files';
export { type DiskLibrary, type DiskLibraryOptions, openDiskLibrary } from './open-disk-library';
export type { Kept, OriginalFile, OriginalUpload } from './originals';
export { newestSnapshot } from './snapshots';
