import { useSyncExternalStore } from 'react';
import type { Signal } from './signal';

export const useSignal = <Value>(held: Pick<Signal<Value>, 'get' | 'subscribe'>): Value =>
  useSyncExternalStore(held.subscribe, held.get);
