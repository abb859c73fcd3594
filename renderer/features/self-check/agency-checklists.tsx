import { Button, Group, Modal, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { dispatchOf } from '#renderer/app/dispatches/dispatch-of.ts';
import { DispatchPreview } from '#renderer/app/dispatches/dispatch-preview.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useSeat } from '#renderer/app/use-seat.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { gradeWords } from '#shared/glossary';
import { enterProblems } from '#shared/ledger/index';
import type { Dispatch } from '#shared/model/dispatch';
import type { ChecklistId } from '#shared/model/ids';
import { inPoints } from '#shared/model/points';
import { checklistSheet } from '#shared/outputs/index';
import { foundInChecklist, scoredChecklist } from '#shared/pipeline/index';
import { ChecklistLines } from './checklist-lines';

/** 单位层面清单: one per agency, year and list; scored, printed, and followed up in the ledger. */
export function AgencyChecklists({ writable }: { readonly writable: boolean }) {
  const { store, templates, ids } = useServices();
  const by = useReviewer();
  const today = useToday();
  const lists = useLive(() => store.checklists(), [store]);
  const standards = templates.all.filter(({ template }) => template.procedure === 'agency');
  const [agency, setAgency] = useState('');
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [standard, setStandard] = useState(standards[0]?.ref.id ?? '');
  const [shown, setShown] = useState<ChecklistId | undefined>(undefined);
  const [printing, setPrinting] = useState<readonly Dispatch[] | undefined>(undefined);
  const [removing, setRemoving] = useState(false);
  const [seat] = useSeat();
  const acting = useActing();
  const list = lists?.find(({ id }) => id === shown) ?? lists?.[0];
  const loaded = list && templates.find(list.checklist.template);
  const card = useMemo(() => list && loaded && scoredChecklist(loaded.template, list), [list, loaded]);

  async function open(): Promise<void> {
    const ref = standards.find(({ ref: each }) => each.id === standard)?.ref;
    if (ref === undefined || agency.trim() === '') return;
    const subject = ids.fresh() as ChecklistId;
    const checklist = { agency: agency.trim(), year, template: ref };
    await store.commit({ kind: 'checklist.opened', subject, payload: { checklist } }, by);
    setShown(subject);
    setAgency('');
  }

  const enter = () =>
    acting.act(async () => {
      if (list === undefined || loaded === undefined) return undefined;
      const found = foundInChecklist(loaded.template, list, seat === 'agency' ? 'self-check' : 'checklist');
      const changes = enterProblems(found, await store.problems());
      if (changes.length > 0) await store.commit(changes, by);
      return changes.length === 0 ? '都已在台账里，没有新的内容' : `记入 ${changes.length} 条`;
    });

  function print(): void {
    if (list === undefined || loaded === undefined || card === undefined) return;
    const paper = checklistSheet({ template: loaded.template, templateRef: loaded.ref, ...list, scorecard: card });
    const { agency: to } = list.checklist;
    setPrinting([dispatchOf('checklist-sheet', { number: '', to, date: today, paper, problems: [] })]);
  }

  async function remove(): Promise<void> {
    if (list === undefined) return;
    await store.commit({ kind: 'checklist.removed', subject: list.id, payload: { why: '不再需要' } }, by);
    setRemoving(false);
    setShown(undefined);
  }

  return (
    <>
      {writable && (
        <Group gap="sm" align="flex-end">
          <TextInput
            label="单位"
            w={220}
            value={agency}
            onChange={({ currentTarget }) => setAgency(currentTarget.value)}
          />
          <NumberInput
            label="年度"
            w={90}
            min={2000}
            max={2100}
            value={year}
            onChange={(value) => setYear(Number(value))}
          />
          <Select
            label="清单"
            w={320}
            allowDeselect={false}
            value={standard}
            onChange={(value) => setStandard(value ?? '')}
            data={standards.map(({ ref, template }) => ({ value: ref.id, label: template.name }))}
          />
          <Button variant="default" disabled={agency.trim() === ''} onClick={() => void open()}>
            新建
          </Button>
        </Group>
      )}
      {list === undefined ? (
        <EmptyState
          icon={<IconListDetails size={44} stroke={1} aria-hidden />}
          sentence="填写单位名称、选一份清单，逐项核对并上传佐证；比例、时限由程序按填入的数字计算。"
        />
      ) : (
        <>
          <Group gap="sm" align="center">
            <Select
              aria-label="已建清单"
              w={420}
              allowDeselect={false}
              value={list.id}
              onChange={(value) => setShown((value ?? undefined) as ChecklistId | undefined)}
              data={(lists ?? []).map(({ id, checklist }) => ({
                value: id,
                label: `${checklist.year}年 ${checklist.agency} ${templates.find(checklist.template)?.template.name ?? ''}`,
              }))}
            />
            {card !== undefined && (
              <Text fw={600} role="status">
                {card.outcome === 'graded'
                  ? `${inPoints(card.score).toFixed(1)} 分，${gradeWords[card.grade]}`
                  : `尚有 ${card.awaiting.length} 项没有评定`}
              </Text>
            )}
            <Button variant="default" onClick={print}>
              评查表
            </Button>
            {writable && (
              <>
                <Button variant="default" onClick={enter}>
                  记入台账
                </Button>
                <Button variant="subtle" color="gray" onClick={() => setRemoving(true)}>
                  删除清单
                </Button>
              </>
            )}
            <Outcome acting={acting} />
          </Group>
          {loaded === undefined ? (
            <Text c="dimmed">本机没有这份清单所用的标准。</Text>
          ) : (
            <ChecklistLines list={list} template={loaded.template} writable={writable} />
          )}
          {printing !== undefined && (
            <DispatchPreview
              dispatches={printing}
              onClose={() => setPrinting(undefined)}
              onLeave={() => setPrinting(undefined)}
            />
          )}
          {removing && (
            <Modal opened title="删除清单" onClose={() => setRemoving(false)}>
              <Text size="sm">
                “{list.checklist.agency}”{list.checklist.year}年的这份清单连同结论和佐证不再列出；已记入台账的问题不变。
              </Text>
              <Group justify="flex-end" gap="sm" mt="md">
                <Button variant="default" onClick={() => setRemoving(false)}>
                  取消
                </Button>
                <Button onClick={() => void remove()}>删除</Button>
              </Group>
            </Modal>
          )}
        </>
      )}
    </>
  );
}
