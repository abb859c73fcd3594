import { describe, expect, test } from 'vitest';
import { addressOf, parseRoute, type Route } from '#renderer/app/route.ts';
import type { DossierId } from '#shared/model/ids';

const dossier = 'd/1 甲' as DossierId;

describe('where one is', () => {
  test.each<Route>([
    { room: 'dossiers' },
    { room: 'review', dossier: undefined },
    { room: 'review', dossier },
    { room: 'review', dossier, page: 12 },
    { room: 'review', dossier, page: 12, find: '罚款 5% & 没收？' },
    { room: 'insight' },
    { room: 'settings' },
  ])('comes back from its address: %o', (route) => expect(parseRoute(addressOf(route))).toEqual(route));

  test.each(['#/review/d?page=0', '#/review/d?page=x', '#/review/d?find='])(
    'what makes no sense is left out: %s',
    (hash) => expect(parseRoute(hash)).toEqual({ room: 'review', dossier: 'd' }),
  );
});
