// npm run build: main, preload and window into out/.
import { ensurePackages } from './packages.mjs';
import { build, ensureRuntime } from './program.mjs';

await ensurePackages();
await ensureRuntime();
await build();
