export type { QueueState } from './queue-state';
export { ReadingProgress } from './reading-progress';
export { type QueuePorts, type ReadingQueue, readingQueue } from './reading-queue';
