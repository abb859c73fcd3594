export { archiveName, type DecodeText } from './files/archive-name';
export { collectFiles, type OpenArchive, refusal } from './files/collect-scans';
export { dossierName } from './files/dossier-name';
export type { AcceptedFile, CollectedScans, FileBytes, GivenFile, RefusedFile } from './files/given-file';
export { type FileGroup, groupIntoDossiers } from './files/group-into-dossiers';
export { identify } from './files/identify';
export { orderFiles } from './files/order-files';
export { isLitter, safeArchivePath } from './files/safe-archive-path';
export type { Archive, ArchiveEntry } from './files/unpack';
