import { type DeskPreferences, readPreferences } from '#renderer/features/review/index.ts';
import { type Signal, signal } from '#renderer/storage/index.ts';
import type { ReviewerName } from '#shared/model/ids';

/** Small things about this seat, not about any dossier: they may be lost without harm. */
const REVIEWER = 'reviewer';

/** Who sits here, as last told. */
export function rememberedReviewer(): Signal<ReviewerName | undefined> {
  const held = signal((localStorage.getItem(REVIEWER) ?? undefined) as ReviewerName | undefined);
  held.subscribe(() => localStorage.setItem(REVIEWER, held.get() ?? ''));
  return held;
}

export function rememberedChoice<Choice extends string>(name: string, otherwise: Choice): Signal<Choice> {
  const held = signal((localStorage.getItem(name) ?? otherwise) as Choice);
  held.subscribe(() => localStorage.setItem(name, held.get()));
  return held;
}

export function rememberedDesk(): Signal<DeskPreferences> {
  const held = signal(readPreferences(localStorage.getItem('desk')));
  held.subscribe(() => localStorage.setItem('desk', JSON.stringify(held.get())));
  return held;
}

export const rememberedFlag = (name: string) => ({
  get: (): boolean => localStorage.getItem(name) === 'yes',
  set: (on: boolean): void => localStorage.setItem(name, on ? 'yes' : 'no'),
});

export const rememberedList = (name: string) => ({
  get: (): readonly string[] => (localStorage.getItem(name) ?? '').split('\n').filter((each) => each !== ''),
  set: (list: readonly string[]): void => localStorage.setItem(name, list.join('\n')),
});
