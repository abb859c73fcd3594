import { useSyncExternalStore } from 'react';
import type { CampaignId, DossierId, ProblemId } from '#shared/model/ids';

/** Where in the program one is; kept in the address, so that a reload comes back to it. */
export type Route =
  | { readonly room: 'dossiers' }
  | {
      readonly room: 'review';
      readonly dossier: DossierId | undefined;
      /** A page to go to, by ordinal, and the words looked for on it. */
      readonly page?: number;
      readonly find?: string;
    }
  | { readonly room: 'panel'; readonly campaign?: CampaignId; readonly dossier?: DossierId }
  | { readonly room: 'campaign'; readonly campaign?: CampaignId }
  | { readonly room: 'ledger'; readonly problem?: ProblemId }
  | { readonly room: 'insight' }
  | { readonly room: 'bulletin' }
  | { readonly room: 'self-check' }
  | { readonly room: 'templates' }
  | { readonly room: 'settings' };

export type Room = Route['room'];

export function parseRoute(hash: string): Route {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?');
  const [room, subject, part] = path.split('/');
  switch (room) {
    case 'review':
      return { room, dossier: subject ? (decodeURIComponent(subject) as DossierId) : undefined, ...askedFor(query) };
    case 'campaign':
      return { room, ...(subject && { campaign: decodeURIComponent(subject) as CampaignId }) };
    case 'panel':
      return {
        room,
        ...(subject && { campaign: decodeURIComponent(subject) as CampaignId }),
        ...(part && { dossier: decodeURIComponent(part) as DossierId }),
      };
    case 'ledger':
      return { room, ...(subject && { problem: decodeURIComponent(subject) as ProblemId }) };
    case 'insight':
    case 'bulletin':
    case 'self-check':
    case 'templates':
    case 'settings':
      return { room };
    default:
      return { room: 'dossiers' };
  }
}

function askedFor(query: string | undefined): { readonly page?: number; readonly find?: string } {
  const asked = new URLSearchParams(query);
  const page = Number(asked.get('page') ?? Number.NaN);
  const find = asked.get('find');
  return { ...(Number.isInteger(page) && page > 0 && { page }), ...(find !== null && find !== '' && { find }) };
}

export function addressOf(route: Route): string {
  if (route.room === 'campaign' || route.room === 'panel') {
    const parts = [route.campaign, route.room === 'panel' ? route.dossier : undefined];
    return ['#', route.room, ...parts.flatMap((part) => (part === undefined ? [] : [encodeURIComponent(part)]))].join(
      '/',
    );
  }
  if (route.room === 'ledger' && route.problem !== undefined) return `#/ledger/${encodeURIComponent(route.problem)}`;
  if (route.room !== 'review' || route.dossier === undefined) return `#/${route.room}`;
  const asked = new URLSearchParams();
  if (route.page !== undefined) asked.set('page', String(route.page));
  if (route.find !== undefined) asked.set('find', route.find);
  return [`#/review/${encodeURIComponent(route.dossier)}`, ...(asked.size > 0 ? [asked] : [])].join('?');
}

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
