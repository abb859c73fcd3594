import { useLiveQuery } from 'dexie-react-hooks';

/** What a query of the view answers now and after every change; undefined until the first answer. */
export const useLive: <Answer>(
  query: () => Promise<Answer> | Answer,
  dependencies: readonly unknown[],
) => Answer | undefined = (query, dependencies) => useLiveQuery(query, [...dependencies]);
