export type { QueueState } from './queue-state';
export { type QueuePorts, type ReadingQueue, readingQueue } from './reading-queue';
