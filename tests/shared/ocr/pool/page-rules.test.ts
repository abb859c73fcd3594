import { expect, test } from 'vitest';
import { lookAtPage, turnedLook } from '#shared/intake/index';
import type { Rule } from '#shared/model/page-text';
import { serveEngine } from '#shared/ocr/index';
import type { EngineOutput } from '#shared/ports/ocr-engine';
import { paper } from '../paper';

const black = [0, 0, 0] as const;

/** A form of one box, read by an engine that sees these things. */
async function rulesSeen(output: Omit<EngineOutput, 'lines'>) {
  const { picture, fill } = paper(500, 700);
  fill([0.2, 0.3, 0.6, 0.002], black);
  fill([0.2, 0.5, 0.6, 0.002], black);
  fill([0.2, 0.3, 0.004, 0.2], black);
  fill([0.8, 0.3, 0.004, 0.2], black);
  const engine = {
    id: 'pp-ocr' as const,
    version: '1',
    read: async () => ({ lines: [], ...output }),
    close: async () => {},
  };
  const answer = serveEngine({ start: async () => engine, look: lookAtPage, turned: turnedLook });
  await answer({ id: 1, task: { do: 'start', engine: 'pp-ocr', pace: 'standard', runtime: '/' } });
  const look = lookAtPage(picture);
  const read = await answer({ id: 2, task: { do: 'read', picture, look } });
  if (!('done' in read) || !('rules' in read.done)) throw new Error(JSON.stringify(read));
  return read.done.rules ?? [];
}

const isAcross = ({ from, to }: Rule) => Math.abs(to[0] - from[0]) > Math.abs(to[1] - from[1]);

test('where an engine tells no rules they are found on the page as it stands upright', async () => {
  const upright = await rulesSeen({ turn: 0 });
  expect(upright.filter(isAcross)).toHaveLength(2);
  expect(upright).toHaveLength(4);
  const turned = await rulesSeen({ turn: 90 });
  const heights = turned.filter(isAcross).map(({ from }) => Math.round(from[1] * 10) / 10);
  expect(heights).toEqual([0.2, 0.8]);
});

test('those an engine tells are kept', async () => {
  const own: Rule = { from: [0.1, 0.1], to: [0.9, 0.1] };
  expect(await rulesSeen({ turn: 0, rules: [own] })).toEqual([own]);
});
