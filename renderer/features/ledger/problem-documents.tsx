import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { type SentDispatch, useLive } from '#renderer/storage/index.ts';
import { chineseDate } from '#shared/base/plain-date';
import { dispatchWords } from '#shared/ledger-glossary';
import type { ProblemId } from '#shared/model/ids';
import classes from './problem-view.module.css';
import { Reprint } from './sent-table';

/** Every document that told of the problem, revoked ones too, each as it was sent. */
export function ProblemDocuments({ problem }: { readonly problem: ProblemId }) {
  const { store } = useServices();
  const sent = useLive(
    async () => (await store.dispatches()).filter(({ dispatch }) => dispatch.problems.includes(problem)),
    [store, problem],
  );
  const [shown, setShown] = useState<SentDispatch | undefined>(undefined);
  if (sent === undefined || sent.length === 0) return null;
  return (
    <section aria-label="有关文书">
      <Text size="sm" fw={600}>
        有关文书
      </Text>
      <ul className={classes.documents}>
        {sent.map((each) => (
          <li key={each.id} data-revoked={each.revoked !== undefined || undefined}>
            <Anchor component="button" type="button" size="sm" onClick={() => setShown(each)}>
              {[dispatchWords[each.dispatch.kind], each.dispatch.number].filter((words) => words !== '').join(' ')}
            </Anchor>
            <span className={classes.who}>
              {' '}
              {chineseDate(each.dispatch.on)}
              {each.revoked !== undefined && `　已作废：${each.revoked}`}
            </span>
          </li>
        ))}
      </ul>
      {shown !== undefined && <Reprint sent={shown} onClose={() => setShown(undefined)} />}
    </section>
  );
}
