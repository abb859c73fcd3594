import { describe, expect, test } from 'vitest';
import { electronDesktop } from '#renderer/platform/electron-desktop.ts';
import { type Bridge, channels } from '#shared/ipc/contract';
import type { Sha256 } from '#shared/model/ids';

const MB = 1024 * 1024;

/** A bridge that answers what the test gives and refuses everything else. */
function bridge(answers: Partial<Bridge>): Bridge {
  const refuse = async () => ({ ok: false, code: 'refused', detail: '' }) as const;
  return { ...(Object.fromEntries(channels.map((channel) => [channel, refuse])) as unknown as Bridge), ...answers };
}

describe('the desktop behind the bridge', () => {
  test.each([
    { when: 'bytes in memory', bytes: new Uint8Array(17 * MB), parts: [8, 8, 1] },
    { when: 'a file read in slices', bytes: new Blob([new Uint8Array(9 * MB)]), parts: [8, 1] },
  ])('sends originals in parts: $when', async ({ bytes, parts }) => {
    const sent: number[] = [];
    const desktop = electronDesktop(
      bridge({
        'original.begin': async () => ({ ok: true, value: { upload: 'u' } }),
        'original.part': async ({ bytes: part }) => {
          sent.push(part.byteLength / MB);
          return { ok: true, value: { received: part.byteLength } };
        },
        'original.finish': async () => ({ ok: true, value: { sha256: 'a' as Sha256, known: true } }),
      }),
    );
    expect(await desktop.keepOriginal(bytes)).toEqual({ sha256: 'a', known: true });
    expect(sent).toEqual(parts);
  });

  test('gives refusals as the errors they were', async () => {
    const full = async () => ({ ok: false, code: 'disk-full', detail: '操作日志' }) as const;
    await expect(electronDesktop(bridge({ 'library.append': full })).append([], 'x' as never)).rejects.toMatchObject({
      code: 'disk-full',
      detail: '操作日志',
    });
  });

  test('reads originals by their address', async () => {
    const asked: string[] = [];
    const get: typeof fetch = async (address) => {
      asked.push(String(address));
      return new Response('scan');
    };
    const bytes = await electronDesktop(bridge({}), get).original('ab'.repeat(32) as Sha256);
    expect(asked).toEqual([`./object/${'ab'.repeat(32)}`]);
    expect(await new Response(bytes as Blob).text()).toBe('scan');
  });

  test('says that an original is gone', async () => {
    const get: typeof fetch = async () => new Response('', { status: 404 });
    await expect(electronDesktop(bridge({}), get).original('ab' as Sha256)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
