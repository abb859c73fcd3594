import { Anchor, Box, Stack, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useLive } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { addressOf } from './route';
import { useServices } from './services-context';
import { useReviewer } from './use-reviewer';

const SHOWN = 6;

/** 评查 without a dossier: what is open on this desk, one click away. */
export function NoDossierYet() {
  const { store } = useServices();
  const reviewer = useReviewer();
  const open = useLive(async () => {
    const reviews = (await store.reviewsBy(reviewer)).filter(({ concluded }) => concluded === undefined);
    const rows = await Promise.all(reviews.map(({ dossier }) => store.dossier(dossier)));
    return rows.filter((row) => row !== undefined && !row.removed).slice(0, SHOWN);
  }, [store, reviewer]);

  return (
    <Box component="main" h="100%">
      <EmptyState
        icon={<IconChecklist size={44} stroke={1} aria-hidden />}
        sentence={open?.length ? '接着评查：' : '在“案卷”中选一卷，按回车开始评查。'}
      >
        <Stack gap={4} align="center">
          {open?.map((row) => (
            <Anchor key={row!.id} href={addressOf({ room: 'review', dossier: row!.id })}>
              {row!.name}
            </Anchor>
          ))}
          <Text size="sm">
            <Anchor href="#/dossiers">到案卷列表</Anchor>
          </Text>
        </Stack>
      </EmptyState>
    </Box>
  );
}
