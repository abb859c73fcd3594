import { join } from 'node:path';
import { app, protocol } from 'electron';
import { respond } from './protocol/respond';
import type { OpenLibrary } from './setup-library';

/** `app://bundle/…`: the built window, and originals by their digest. */
export function setupProtocol(library: OpenLibrary): void {
  const root = join(import.meta.dirname, '../renderer');
  void app.whenReady().then(() => {
    protocol.handle('app', (request) =>
      respond(request, { root, original: async (sha256) => (await library.current()).originalFile(sha256) }),
    );
  });
}
