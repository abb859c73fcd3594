import { useSyncExternalStore } from 'react';
import type { DossierId } from '#shared/model/ids';

/** Where in the program one is; kept in the address, so that a reload comes back to it. */
export type Route =
  | { readonly room: 'dossiers' }
  | { readonly room: 'review'; readonly dossier: DossierId | undefined }
  | { readonly room: 'templates' }
  | { readonly room: 'settings' };

export type Room = Route['room'];

export function parseRoute(hash: string): Route {
  const [room, subject] = hash.replace(/^#\/?/, '').split('/');
  switch (room) {
    case 'review':
      return { room, dossier: subject ? (decodeURIComponent(subject) as DossierId) : undefined };
    case 'templates':
    case 'settings':
      return { room };
    default:
      return { room: 'dossiers' };
  }
}

export const addressOf = (route: Route): string =>
  route.room === 'review' && route.dossier !== undefined
    ? `#/review/${encodeURIComponent(route.dossier)}`
    : `#/${route.room}`;

export function goTo(route: Route): void {
  location.hash = addressOf(route);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  return parseRoute(hash);
}

function onHash(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
