import { ActionIcon, Button, FileButton, NumberInput, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { AttachmentLink } from '#renderer/app/attachments/attachment-link.tsx';
import { keepFiles } from '#renderer/app/attachments/keep-files.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import type { OpenChecklist } from '#renderer/storage/index.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { verdictWords } from '#shared/glossary';
import { LIMIT, measured } from '#shared/ledger/index';
import type { ChecklistLine } from '#shared/model/checklist';
import type { Measure } from '#shared/model/measure';
import { inPoints, type Points, points } from '#shared/model/points';
import type { Item, ScoringTemplate } from '#shared/model/scoring-template';
import type { Verdict } from '#shared/model/verdict';
import classes from './self-check.module.css';

type Props = { readonly list: OpenChecklist; readonly template: ScoringTemplate; readonly writable: boolean };

/** Every item of the list: what to look at, the verdict, the figures it is computed from, and the proof. */
export function ChecklistLines({ list, template, writable }: Props) {
  const { measures } = useServices();
  return (
    <div className={classes.scroller}>
      {template.groups.map((group) => (
        <section key={group.id} aria-label={group.title}>
          <h2 className={classes.group}>{group.title}</h2>
          {group.items.map((item) => (
            <Line
              key={`${list.id} ${item.id}`}
              list={list}
              item={item}
              measure={measures.find((each) => each.item === item.id)}
              writable={writable}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

type LineProps = {
  readonly list: OpenChecklist;
  readonly item: Item;
  readonly measure: Measure | undefined;
  readonly writable: boolean;
};

function Line({ list, item, measure, writable }: LineProps) {
  const { store, desktop } = useServices();
  const by = useReviewer();
  const acting = useActing();
  const held: ChecklistLine = list.lines[item.id] ?? {
    item: item.id,
    verdict: 'undetermined',
    deduction: 0 as Points,
    note: '',
    figures: {},
    attachments: [],
  };
  const computed = measure && measured(measure, held.figures);

  function answer(next: Partial<ChecklistLine>): Promise<unknown> {
    const { item: id, verdict, deduction, note, figures, attachments } = { ...held, ...next };
    const line = { item: id, verdict, deduction, note, figures, attachments };
    return store.commit({ kind: 'checklist.answered', subject: list.id, payload: { line } }, by);
  }

  const judge = (verdict: Verdict) =>
    answer({ verdict, deduction: verdict === 'violated' ? item.deduction.each : (0 as Points) });

  /** The figures propose; the person may still say otherwise. */
  function figure(name: string, value: number | undefined): Promise<unknown> {
    const { [name]: _, ...rest } = held.figures;
    const figures = value === undefined ? rest : { ...rest, [name]: value };
    const { verdict } = measured(measure!, figures);
    return answer({ figures, verdict, deduction: verdict === 'violated' ? item.deduction.each : (0 as Points) });
  }

  const attach = (files: readonly File[]) =>
    acting.act(async () => {
      const kept = await keepFiles(desktop, files);
      const known = new Set(held.attachments.map(({ sha256 }) => sha256));
      await answer({ attachments: [...held.attachments, ...kept.filter(({ sha256 }) => !known.has(sha256))] });
      return undefined;
    });

  return (
    <div className={classes.check}>
      <div>
        <Text fw={600} size="sm">
          {item.title}（{inPoints(item.points)}分）
        </Text>
        <Text size="sm">{item.requirement}</Text>
        {item.guidance !== undefined && (
          <Text size="xs" c="dimmed">
            {item.guidance}
          </Text>
        )}
        {measure !== undefined && (
          <div className={classes.figures}>
            {[...measure.of, { name: LIMIT, title: '本地口径' }].map(({ name, title }) => (
              <NumberInput
                key={name}
                label={title}
                w={150}
                size="xs"
                min={0}
                readOnly={!writable}
                placeholder={name === LIMIT ? String(measure.limit) : ''}
                value={held.figures[name] ?? ''}
                onBlur={({ currentTarget }) => {
                  const typed = currentTarget.value === '' ? undefined : Number(currentTarget.value);
                  if (typed !== held.figures[name] && !Number.isNaN(typed)) void figure(name, typed);
                }}
              />
            ))}
            <Text size="sm">{computed?.words}</Text>
          </div>
        )}
      </div>
      <div>
        <SegmentedControl
          size="xs"
          readOnly={!writable}
          aria-label={`${item.title}的结论`}
          value={held.verdict}
          onChange={(value) => void judge(value as Verdict)}
          data={(['satisfied', 'violated', 'undetermined', 'not-applicable'] as const).map((value) => ({
            value,
            label: verdictWords[value].name,
          }))}
        />
        {held.verdict === 'violated' && (
          <div className={classes.figures}>
            <NumberInput
              label="扣分"
              w={90}
              size="xs"
              min={0}
              max={inPoints(item.deduction.cap)}
              step={inPoints(item.deduction.step)}
              readOnly={!writable}
              value={inPoints(held.deduction)}
              onChange={(value) => void answer({ deduction: points(Number(value)) })}
            />
            <TextInput
              label="问题"
              size="xs"
              flex={1}
              readOnly={!writable}
              defaultValue={held.note}
              onBlur={({ currentTarget }) => {
                if (currentTarget.value !== held.note) void answer({ note: currentTarget.value });
              }}
            />
          </div>
        )}
        {held.attachments.length > 0 && (
          <ul className={classes.proofs} aria-label={`${item.title}的佐证`}>
            {held.attachments.map((each) => (
              <li key={each.sha256}>
                <AttachmentLink attachment={each} />
                {writable && (
                  <ActionIcon
                    size="xs"
                    variant="subtle"
                    color="gray"
                    aria-label={`移去佐证 ${each.name}`}
                    onClick={() =>
                      void answer({ attachments: held.attachments.filter(({ sha256 }) => sha256 !== each.sha256) })
                    }
                  >
                    <IconX size={12} />
                  </ActionIcon>
                )}
              </li>
            ))}
          </ul>
        )}
        {writable && (
          <FileButton multiple onChange={attach}>
            {(props) => (
              <Button size="compact-xs" variant="subtle" {...props}>
                添加佐证
              </Button>
            )}
          </FileButton>
        )}
        <Outcome acting={acting} />
      </div>
    </div>
  );
}
