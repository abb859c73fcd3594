// npm run review -- <scan…>: the command line; see electron/headless/review.ts.
import { headless } from './headless.mjs';

await headless('electron/headless/review.ts', { runtime: true });
