import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { readonly sentence: string; readonly icon?: ReactNode; readonly children?: ReactNode };

/** Where there is nothing yet: one sentence that teaches, and what to do as children. */
export function EmptyState({ sentence, icon, children }: Props) {
  return (
    <Stack align="center" justify="center" h="100%" gap="md" p="xl">
      {icon}
      <Text c="dimmed" ta="center" maw={440}>
        {sentence}
      </Text>
      {children}
    </Stack>
  );
}
