import { Autocomplete, Button, Group, Modal, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { enterProblems, type FoundProblem } from '#shared/ledger/index';
import { categoryWords, severityWords } from '#shared/ledger-glossary';
import type { ItemId } from '#shared/model/ids';
import type { Points } from '#shared/model/points';
import type { ProblemCategory, ProblemSeverity } from '#shared/model/problem';
import { useLedgerPorts } from './use-ledger';

type Props = { readonly year: number; readonly agencies: readonly string[]; readonly onClose: () => void };

const blank = {
  agency: '',
  matter: '',
  words: '',
  place: '',
  basis: '',
  mending: '',
  owner: '',
  category: 'file' as ProblemCategory,
  severity: 'ordinary' as ProblemSeverity,
};

/** 登记问题: one that no review of this desk found, as a complaint, a visit or another office told of it. */
export function ByHandDialog({ year: offered, agencies, onClose }: Props) {
  const { store } = useServices();
  const ports = useLedgerPorts();
  const acting = useActing();
  const [typed, setTyped] = useState(blank);
  const [year, setYear] = useState(offered);
  const set = (part: Partial<typeof blank>) => setTyped({ ...typed, ...part });
  const field = (name: 'matter' | 'place' | 'owner') => ({
    value: typed[name],
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => set({ [name]: currentTarget.value }),
  });

  const enter = () =>
    acting.act(async () => {
      const changes = enterProblems([foundByHand(typed, year)], await store.problems());
      if (changes.length === 0) return '台账里已有同样的问题';
      await store.commit(changes, ports.by);
      setTyped({ ...blank, agency: typed.agency });
      return '已登记，可接着登记下一个';
    });

  return (
    <Modal opened onClose={onClose} title="登记问题" size="lg">
      <Stack gap="sm">
        <Group gap="sm" grow>
          <Autocomplete
            label="单位"
            data={[...agencies].filter((each) => each !== '')}
            value={typed.agency}
            onChange={(agency) => set({ agency })}
            data-autofocus
          />
          <TextInput label="案卷/文号" placeholder="单位层面的问题不填" {...field('matter')} />
          <NumberInput
            label="年度"
            min={2000}
            max={2100}
            value={year}
            onChange={(value) => setYear(Number(value) || offered)}
          />
        </Group>
        <Textarea
          label="问题"
          autosize
          minRows={2}
          value={typed.words}
          onChange={({ currentTarget }) => set({ words: currentTarget.value })}
        />
        <Group gap="sm" grow>
          <Select
            label="类别"
            allowDeselect={false}
            value={typed.category}
            onChange={(value) => value !== null && set({ category: value as ProblemCategory })}
            data={Object.entries(categoryWords).map(([value, label]) => ({ value, label }))}
          />
          <Select
            label="程度"
            allowDeselect={false}
            value={typed.severity}
            onChange={(value) => value !== null && set({ severity: value as ProblemSeverity })}
            data={Object.entries(severityWords).map(([value, label]) => ({ value, label }))}
          />
          <TextInput label="责任人" {...field('owner')} />
        </Group>
        <TextInput label="出处" placeholder="《送达回证》卷内第30页" {...field('place')} />
        <Textarea
          label="依据"
          description="一行一条"
          autosize
          value={typed.basis}
          onChange={({ currentTarget }) => set({ basis: currentTarget.value })}
        />
        <Textarea
          label="整改要求"
          autosize
          value={typed.mending}
          onChange={({ currentTarget }) => set({ mending: currentTarget.value })}
        />
        <Outcome acting={acting} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            关闭
          </Button>
          <Button
            disabled={typed.agency.trim() === '' || typed.words.trim() === ''}
            loading={acting.busy}
            onClick={enter}
          >
            登记
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function foundByHand(typed: typeof blank, year: number): FoundProblem {
  const { category, severity, basis, ...words } = typed;
  const [first = ''] = words.words.trim().split(/[，。；\n]/);
  return {
    ...(Object.fromEntries(Object.entries(words).map(([name, value]) => [name, value.trim()])) as typeof words),
    year,
    source: 'hand',
    item: 'HAND' as ItemId,
    title: first,
    category,
    severity,
    basis: basis
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    citations: [],
    deduction: 0 as Points,
  };
}
