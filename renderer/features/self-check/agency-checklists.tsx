import { Button, Group, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { gradeWords } from '#shared/glossary';
import { enterProblems } from '#shared/ledger/index';
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
  const [entered, setEntered] = useState<number | undefined>(undefined);
  const [printing, setPrinting] = useState<OutgoingPaper>();
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

  async function enter(): Promise<void> {
    if (list === undefined || loaded === undefined) return;
    const changes = enterProblems(foundInChecklist(loaded.template, list), await store.problems());
    if (changes.length > 0) await store.commit(changes, by);
    setEntered(changes.length);
  }

  function print(): void {
    if (list === undefined || loaded === undefined || card === undefined) return;
    setPrinting({
      name: `单位层面评查表-${list.checklist.agency}`,
      output: 'checklist-sheet',
      about: { kind: 'house' },
      paper: checklistSheet({ template: loaded.template, templateRef: loaded.ref, ...list, scorecard: card }),
    });
  }

  return (
    <>
      {printing && <PaperPrint title="单位层面评查表" papers={[printing]} onClose={() => setPrinting(undefined)} />}
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
              评查表（Word）
            </Button>
            {writable && (
              <Button variant="default" onClick={() => void enter()}>
                记入台账
              </Button>
            )}
            {entered !== undefined && (
              <Text size="sm" c="dimmed" role="status">
                记入 {entered} 条
              </Text>
            )}
          </Group>
          {loaded === undefined ? (
            <Text c="dimmed">本机没有这份清单所用的标准。</Text>
          ) : (
            <ChecklistLines list={list} template={loaded.template} writable={writable} />
          )}
        </>
      )}
    </>
  );
}
