import { Autocomplete, Button, Popover, Radio, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useLive, useSignal } from '#renderer/storage/index.ts';
import type { ReviewerName } from '#shared/model/ids';
import { type Door, doorName, doors } from './door';
import { useServices } from './services-context';
import classes from './top-line.module.css';
import { useReviewer } from './use-reviewer';

/** Who sits here and as whom: every change bears this name. Several people share one machine by changing it here. */
export function SeatMenu() {
  const { door } = useServices();
  const reviewer = useReviewer();
  const [opened, setOpened] = useState(false);
  const name = doorName(useSignal(door));
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <UnstyledButton className={classes.seat} title="更换姓名或身份" onClick={() => setOpened(!opened)}>
          <IconUserCircle size={18} stroke={1.5} aria-hidden />
          <span className={classes.seatName}>{reviewer}</span>
          <span className={classes.seatDoor}>{name}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>{opened && <SeatForm onDone={() => setOpened(false)} />}</Popover.Dropdown>
    </Popover>
  );
}

function SeatForm({ onDone }: { readonly onDone: () => void }) {
  const { door, reviewer, agency } = useServices();
  const known = useKnown();
  const [name, setName] = useState<string>(reviewer.get() ?? '');
  const [as, setAs] = useState<Door>(door.get());
  const [of, setOf] = useState(agency.get());
  const typed = name.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed === '') return;
    door.set(as);
    agency.set(of.trim());
    reviewer.set(typed as ReviewerName);
    onDone();
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm" w={320}>
        <Autocomplete
          data-autofocus
          label="姓名"
          description="以后的每一项改动都记在这个名字下"
          data={[...known.names]}
          // Focus alone must not lay the names over the seats; untouched, the name held narrows nothing down.
          openOnFocus={false}
          filter={({ options, search }) =>
            search === reviewer.get()
              ? options
              : options.filter((each) => 'label' in each && each.label.includes(search.trim()))
          }
          onFocus={({ currentTarget }) => currentTarget.select()}
          comboboxProps={{ withinPortal: false }}
          maxLength={40}
          value={name}
          onChange={setName}
        />
        <Radio.Group label="身份" value={as} onChange={(value) => setAs(value as Door)}>
          <Stack gap={6} mt={6}>
            {doors.map(({ door: value, name: title, words }) => (
              <Radio key={value} value={value} label={title} description={words} />
            ))}
          </Stack>
        </Radio.Group>
        {as === 'self-check' && (
          <Autocomplete
            label="所在单位"
            description="只看本单位案卷的评查结果"
            data={[...known.agencies]}
            comboboxProps={{ withinPortal: false }}
            value={of}
            onChange={setOf}
          />
        )}
        <Button type="submit" disabled={typed === ''}>
          更换
        </Button>
        <Text size="xs" c="dimmed">
          程序不设登录密码；请本人使用本人的名字。
        </Text>
      </Stack>
    </form>
  );
}

/** Names and agencies that the rounds of this library know. */
function useKnown(): { readonly names: readonly ReviewerName[]; readonly agencies: readonly string[] } {
  const { store } = useServices();
  const campaigns = useLive(() => store.campaigns(), [store]) ?? [];
  const plans = campaigns.flatMap(({ plan, tasks }) =>
    [plan ?? [], Object.values(tasks).map((task) => task.plan)].flat(),
  );
  const people = campaigns.flatMap(({ plan, tasks }) => [
    ...(plan?.panels ?? []).flatMap(({ members }) => members.map(({ name }) => name)),
    ...(Object.keys(tasks) as ReviewerName[]),
  ]);
  return {
    names: [...new Set(people.filter((name) => name !== ''))],
    agencies: [...new Set(plans.flatMap(({ agencies }) => agencies).filter((agency) => agency !== ''))],
  };
}
