import { Button, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { PageCrop, pageLabel } from '#renderer/scan-viewer/index.ts';
import { VerdictMark } from '#renderer/ui/verdict-mark.tsx';
import type { Made } from '#shared/journal/index';
import type { ConsensusDecision } from '#shared/model/consensus';
import type { Mark } from '#shared/model/mark';
import { inPoints } from '#shared/model/points';
import type { Gate, Item } from '#shared/model/scoring-template';
import type { ReaderReview } from '#shared/panel/index';
import { DecisionForm, type Judged } from './decision-form';
import classes from './panel.module.css';
import type { CitedPages } from './use-cited-pages';

/** Wide enough to read a line of print in a third of the smallest screen. */
const ROOM = { width: 340, height: 90 };

type Props = {
  readonly target: Gate | Item;
  readonly reviews: readonly ReaderReview[];
  readonly decision: Made<ConsensusDecision> | undefined;
  readonly remaining: boolean;
  readonly current: boolean;
  readonly editing: boolean;
  readonly open: boolean;
  readonly needsReason: boolean;
  readonly cited: CitedPages;
  readonly onCurrent: () => void;
  readonly onTake: (reader: number) => void;
  readonly onEdit: (on: boolean) => void;
  readonly onSettle: (judged: Judged) => void;
  readonly onBack: () => void;
};

/** One item: what each reader says side by side with the pieces of the pages, and what was decided. */
export function ConsensusItem(props: Props) {
  const { target, reviews, decision, remaining, current, editing, open, needsReason, cited } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J and K move between items for the whole desk
    <li ref={row} className={classes.item} data-current={current || undefined} onClick={props.onCurrent}>
      <div className={classes.title}>
        <Text fw={600}>{target.title}</Text>
        <Text size="sm" c="dimmed">
          {'effect' in target ? '否决项' : `${inPoints(target.points)} 分`}
        </Text>
        {remaining && (
          <Text size="sm" c="var(--undetermined)">
            待定
          </Text>
        )}
      </div>
      <div className={classes.columns} style={{ gridTemplateColumns: `repeat(${reviews.length}, minmax(0, 1fr))` }}>
        {reviews.map(({ reviewer, marks }, at) => (
          <Said
            key={reviewer}
            name={reviewer}
            number={at + 1}
            mark={marks.find(({ item }) => item === target.id)}
            taken={decision?.taken === reviewer}
            open={open && !needsReason}
            cited={cited}
            onTake={() => props.onTake(at)}
          />
        ))}
      </div>
      {decision !== undefined && (
        <div className={classes.decision}>
          <Text size="sm">
            合议：
            <VerdictMark verdict={decision.verdict} />
            {decision.verdict === 'violated' && ` 扣 ${inPoints(decision.deduction)} 分`}　{decision.note}
          </Text>
          <Text size="sm" c="dimmed">
            {decision.by}：{decision.taken === 'panel' ? '另行认定' : `采${decision.taken}意见`}
            {decision.why === '' ? '' : `，${decision.why}`}
          </Text>
          {open && (
            <Button size="compact-xs" variant="subtle" onClick={props.onBack}>
              撤回
            </Button>
          )}
        </div>
      )}
      {open && !editing && (
        <Button size="compact-xs" variant="subtle" mt={6} disabled={needsReason} onClick={() => props.onEdit(true)}>
          另行认定
        </Button>
      )}
      {editing && open && !needsReason && (
        <DecisionForm
          target={target}
          from={
            reviews.flatMap(
              ({ marks }) => marks.find(({ item, verdict }) => item === target.id && verdict === 'violated') ?? [],
            )[0]
          }
          onSettle={props.onSettle}
          onCancel={() => props.onEdit(false)}
        />
      )}
    </li>
  );
}

type SaidProps = {
  readonly name: string;
  readonly number: number;
  readonly mark: Mark | undefined;
  readonly taken: boolean;
  readonly open: boolean;
  readonly cited: CitedPages;
  readonly onTake: () => void;
};

function Said({ name, number, mark, taken, open, cited, onTake }: SaidProps) {
  return (
    <section className={classes.said} data-taken={taken || undefined} aria-label={`${name}的意见`}>
      <Text size="sm" c="dimmed">
        {number}　{name}
      </Text>
      {mark === undefined ? (
        <Text size="sm">未评</Text>
      ) : (
        <>
          <Text size="sm">
            <VerdictMark verdict={mark.verdict} />
            {mark.verdict === 'violated' && ` 扣 ${inPoints(mark.deduction)} 分`}
          </Text>
          {mark.note !== '' && <Text size="sm">{mark.note}</Text>}
          {mark.citations.map(({ page, box }) => {
            const seen = cited.viewed.get(page);
            return (
              <div key={`${page} ${box.join(' ')}`}>
                <Text size="xs" c="dimmed">
                  {seen === undefined ? `第${page}页` : pageLabel(seen)}
                </Text>
                {seen !== undefined && <PageCrop page={seen} box={box} pictures={cited.pictures} room={ROOM} />}
              </div>
            );
          })}
          {open && mark.verdict !== 'undetermined' && (
            <Button size="compact-xs" variant={taken ? 'filled' : 'default'} onClick={onTake}>
              采{name}意见
            </Button>
          )}
        </>
      )}
    </section>
  );
}
