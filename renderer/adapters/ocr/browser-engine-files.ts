import type { EngineFiles } from '#shared/ocr/index';
import sums from '../../../resources/runtime-checksums.json';

/** What stands at the address `runtime`, by the sums that the program was built with. */
export const browserEngineFiles = (runtime: string): EngineFiles => ({
  sums,
  read: async (path) => {
    const response = await fetch(`${runtime}${path}`).catch(() => undefined);
    // A body that breaks off in the middle is as good as none.
    const body = response?.ok ? await response.arrayBuffer().catch(() => undefined) : undefined;
    return body && new Uint8Array(body);
  },
  digest: async (bytes) => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
});

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
