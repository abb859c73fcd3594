import { useHotkeys } from '@mantine/hooks';

export const consensusKeys = [
  { keys: 'J', does: '下一项' },
  { keys: 'K', does: '上一项' },
  { keys: '1 2 3', does: '采第几位评查员的意见' },
  { keys: '0', does: '另行认定' },
  { keys: 'Z', does: '撤回本项决定' },
] as const;

type Commands = {
  readonly next: () => void;
  readonly previous: () => void;
  readonly take: (reader: number) => void;
  readonly other: () => void;
  readonly back: () => void;
};

/** Settling by keys; quiet while one is typing. */
export function useConsensusKeys({ next, previous, take, other, back }: Commands): void {
  useHotkeys([
    ['j', next],
    ['k', previous],
    ['1', () => take(0)],
    ['2', () => take(1)],
    ['3', () => take(2)],
    ['0', other],
    ['z', back],
  ]);
}
