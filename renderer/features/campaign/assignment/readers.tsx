import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { substitutes } from '#shared/campaign/index';
import type { Assignment, CampaignDossier, CampaignPlan, ReaderExchange } from '#shared/model/campaign';
import type { ReviewerName } from '#shared/model/ids';

type Props = {
  readonly dossier: CampaignDossier;
  readonly mine: Assignment;
  readonly plan: CampaignPlan;
  readonly assignments: readonly Assignment[];
  readonly writable: boolean;
  /** The panel has begun on the dossier: its readers stay. */
  readonly locked: boolean;
  readonly onExchange: (exchange: ReaderExchange) => void;
};

type Wanted = Pick<ReaderExchange, 'out' | 'into'>;

/** Each reader may be exchanged for another of the panel who is not barred, with the reason. */
export function Readers({ dossier, mine, plan, assignments, writable, locked, onExchange }: Props) {
  const [wanted, setWanted] = useState<Wanted>();
  const [why, setWhy] = useState('');
  const others = substitutes(plan, dossier, assignments);
  const fixed = !writable || locked || others.length === 0;

  function confirm({ out, into }: Wanted): void {
    setWanted(undefined);
    setWhy('');
    onExchange({ dossier: dossier.dossier, out, into, why: why.trim() });
  }

  return (
    <Stack gap={4}>
      <Group gap={4} wrap="nowrap">
        {mine.readers.map((reader) => (
          <Select
            key={reader}
            aria-label={`${dossier.name}的评查员${reader}`}
            title={locked ? '已锁定合议，换人须先由组长解除锁定' : undefined}
            size="xs"
            w={100}
            allowDeselect={false}
            disabled={fixed}
            value={wanted?.out === reader ? wanted.into : reader}
            data={[reader, ...others]}
            onChange={(into) =>
              setWanted(into === null || into === reader ? undefined : { out: reader, into: into as ReviewerName })
            }
          />
        ))}
      </Group>
      {wanted !== undefined && (
        <Group gap={4} wrap="nowrap">
          <TextInput
            autoFocus
            size="xs"
            flex={1}
            aria-label="换人原因"
            placeholder={`${wanted.out}换成${wanted.into}的原因`}
            value={why}
            maxLength={200}
            onChange={({ currentTarget }) => setWhy(currentTarget.value)}
          />
          <Button size="compact-xs" disabled={why.trim() === ''} onClick={() => confirm(wanted)}>
            换人
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setWanted(undefined)}>
            取消
          </Button>
        </Group>
      )}
    </Stack>
  );
}
