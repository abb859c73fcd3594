import { useEffect, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { AppError } from '#shared/base/app-error';
import type { DossierId } from '#shared/model/ids';
import type { SearchAnswer } from './search-answer';

/** Milliseconds of rest after a key before the question is asked. */
const REST = 150;

/** What was typed and what was found; `answer` stays until the next one, so that nothing flickers while typing. */
export function useSearch(within: DossierId | undefined) {
  const { search } = useServices();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [error, setError] = useState<AppError>();

  useEffect(() => {
    if (typed.trim() === '') {
      setAnswer(undefined);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      search.ask({ typed, within }).then(
        (found) => {
          if (!wanted || found === undefined) return;
          setError(undefined);
          setAnswer(found);
        },
        (refusal: unknown) => wanted && setError(refusal instanceof AppError ? refusal : new AppError('refused')),
      );
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [search, typed, within]);

  return { typed, setTyped, answer, error };
}
