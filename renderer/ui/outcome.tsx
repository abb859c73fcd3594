import { Text } from '@mantine/core';
import { ErrorNotice } from './error-notice';
import type { Acting } from './use-acting';

/** What the last act came to, or why the world refused. */
export function Outcome({ acting: { refused, done, clear } }: { readonly acting: Acting }) {
  if (refused !== undefined) return <ErrorNotice error={refused} onClose={clear} />;
  if (done === undefined) return null;
  return (
    <Text role="status" size="sm" c="var(--satisfied)">
      {done}
    </Text>
  );
}
