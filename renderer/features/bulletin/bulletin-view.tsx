import { Badge, Button, Group, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useResults } from '#renderer/app/use-results.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useLive } from '#renderer/storage/index.ts';
import { clockTime } from '#renderer/ui/clock-time.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { chineseDate, type PlainDate } from '#shared/base/plain-date';
import type { BulletinId, CampaignId, DossierId } from '#shared/model/ids';
import { draftBulletin } from '#shared/outputs/index';
import { countCampaign, usualRules } from '#shared/statistics/index';
import classes from './bulletin-view.module.css';
import { Composer } from './composer';
import { saveVersion } from './publish';
import { PublishedView } from './published-view';
import { RelatedPapers } from './related-papers';
import { UNNAMED } from './unnamed';

type Props = {
  readonly writable: boolean;
  readonly onReview: (dossier: DossierId) => void;
};

/** 通报: what was written and what was sent; a new one is drafted from the results. */
export function BulletinView({ writable, onReview }: Props) {
  const { store } = useServices();
  const bulletins = useLive(() => store.bulletins(), [store]);
  const [open, setOpen] = useState<BulletinId>();
  const shown = bulletins?.find(({ id }) => id === open);
  if (shown?.published !== undefined) {
    return (
      <PublishedView
        bulletin={shown}
        published={shown.published}
        writable={writable}
        onLeave={() => setOpen(undefined)}
      />
    );
  }
  const version = shown?.versions.at(-1);
  if (shown !== undefined && version !== undefined) {
    return (
      <Composer
        key={shown.id}
        bulletin={shown}
        version={version}
        writable={writable}
        onReview={onReview}
        onLeave={() => setOpen(undefined)}
      />
    );
  }
  return (
    <main className={classes.view}>
      <Title order={1}>通报</Title>
      {writable && <NewBulletin onMade={setOpen} />}
      {bulletins === undefined ? (
        <Skeleton height={120} />
      ) : bulletins.length === 0 ? (
        <EmptyState
          icon={<IconSpeakerphone size={40} stroke={1} aria-hidden />}
          sentence="办结评查后，可由评查结果起草通报；正文里的数据随结果更新，印发后固定。"
        />
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>标题</Table.Th>
              <Table.Th>文号</Table.Th>
              <Table.Th>状态</Table.Th>
              <Table.Th>版本</Table.Th>
              <Table.Th>最近保存</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {bulletins.map(({ id, versions, published, withdrawn }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Button variant="subtle" size="compact-sm" onClick={() => setOpen(id)}>
                    {versions.at(-1)?.text.title ?? published?.paper.title.replace('\n', '')}
                  </Button>
                </Table.Td>
                <Table.Td>{published?.number}</Table.Td>
                <Table.Td>
                  <Badge
                    variant="light"
                    color={published === undefined ? 'gray' : withdrawn === undefined ? 'green' : 'red'}
                  >
                    {published === undefined ? '起草中' : withdrawn === undefined ? '已印发' : '已撤回'}
                  </Badge>
                </Table.Td>
                <Table.Td>{versions.length}</Table.Td>
                <Table.Td>{savedAt(published?.at ?? versions.at(-1)?.at)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </main>
  );
}

const savedAt = (instant: string | undefined): string =>
  instant === undefined ? '' : `${chineseDate(instant.slice(0, 10) as PlainDate)} ${clockTime(new Date(instant))}`;

function NewBulletin({ onMade }: { readonly onMade: (id: BulletinId) => void }) {
  const { store, ids } = useServices();
  const reviewer = useReviewer();
  const campaigns = useLive(() => store.campaigns(), [store]);
  const [campaign, setCampaign] = useState<CampaignId>();
  const house = useLive(() => store.house(), [store]);
  const results = useResults(campaign === undefined ? {} : { campaign });
  const figures = useMemo(() => results && countCampaign(results, usualRules), [results]);

  async function make(): Promise<void> {
    if (results === undefined || figures === undefined) return;
    const id = ids.fresh() as BulletinId;
    const text = draftBulletin(results, figures);
    await saveVersion({ store, by: reviewer }, id, text, {
      ...usualRules,
      ...(campaign !== undefined && { campaign }),
    });
    onMade(id);
  }

  const count = results?.dossiers.length ?? 0;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        {(campaigns ?? []).map(({ id, plan }) => (
          <Button
            key={id}
            size="xs"
            variant={campaign === id ? 'filled' : 'default'}
            onClick={() => setCampaign(campaign === id ? undefined : id)}
          >
            {plan?.name}
          </Button>
        ))}
        <Button disabled={count === 0} onClick={() => void make()}>
          起草通报
        </Button>
        {results !== undefined && figures !== undefined && count > 0 && (
          <RelatedPapers
            results={results}
            figures={figures}
            letterhead={house?.letterhead ?? UNNAMED}
            about={{ kind: 'house' }}
          />
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {results === undefined
          ? '正在统计……'
          : count === 0
            ? '还没有办结的评查。'
            : `将以${campaign === undefined ? '案卷库中已办结的' : '该活动已办结的'}${count}卷为统计范围。`}
      </Text>
    </Stack>
  );
}
