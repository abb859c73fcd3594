export { type LoadedTemplate, standardOf } from './derive-all';
export { dossierDeriver } from './derive-dossier';
export { deriver } from './deriver';
export type { QueueState } from './queue-state';
export { ReadingProgress } from './reading-progress';
export { type QueuePorts, type ReadingQueue, readingQueue } from './reading-queue';
export { thumbnail } from './thumbnail';
