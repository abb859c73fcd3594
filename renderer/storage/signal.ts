/** A value that tells its listeners when it was replaced; fits `useSyncExternalStore`. */
export type Signal<Value> = {
  get(): Value;
  set(value: Value): void;
  subscribe(listener: () => void): () => void;
};

export function signal<Value>(first: Value): Signal<Value> {
  let held = first;
  const listeners = new Set<() => void>();
  return {
    get: () => held,
    set(value) {
      held = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
