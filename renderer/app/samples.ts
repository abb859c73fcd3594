import type { GivenFile } from '#shared/intake/index';

const addresses = import.meta.glob<string>('../../resources/samples/*.pdf', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The synthetic dossiers that come with the program, fetched when asked for. */
export const samples = {
  count: Object.keys(addresses).length,
  files: (): Promise<readonly GivenFile[]> =>
    Promise.all(
      Object.entries(addresses).map(async ([path, address]) => ({
        path: path.split('/').at(-1)!,
        bytes: await (await fetch(address)).blob(),
      })),
    ),
};
