/** Entry of a worker thread: Node reads no TypeScript there by itself. */
import { register } from 'tsx/esm/api';

register();
await import('./page-worker.ts');
