import { expect, test } from 'vitest';
import { awakeHandlers } from '#electron/main/ipc/awake-handlers';

test('keeps the computer awake once, however often it is asked, and lets go of it', async () => {
  const told: string[] = [];
  const handle = awakeHandlers({
    start: (type) => told.push(`start ${type}`),
    stop: (id) => told.push(`stop ${id}`),
  })['desktop.stay-awake'];
  expect(await handle({ awake: false })).toBe('as-usual');
  expect(await handle({ awake: true })).toBe('awake');
  expect(await handle({ awake: true })).toBe('awake');
  expect(await handle({ awake: false })).toBe('as-usual');
  expect(told).toEqual(['start prevent-app-suspension', 'stop 1']);
});
