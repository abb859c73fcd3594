// npm run package -- <act> <file…>: sealed packages on the command line; see electron/headless/package.ts.
import { headless } from './headless.mjs';

await headless('electron/headless/package.ts', { runtime: false });
