import { ActionIcon, Group, Text, Title } from '@mantine/core';
import { IconChartBar, IconPhotoDown, IconTable } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import {
  BarChart,
  type BarShapeProps,
  Bar as Bars,
  LabelList,
  XAxis,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import type { Figure } from '#shared/model/figures';
import type { Bar } from './bars-of';
import { BarsTable } from './bars-table';
import { chartPicture } from './chart-picture';
import classes from './insight.module.css';
import { useSavingPicture } from './use-saving-picture';

type Props = {
  /** The answer. */
  readonly title: string;
  /** What is measured, small below it. */
  readonly measured: string;
  readonly bars: readonly Bar[];
  /** Where the bars would end at their longest; the longest bar where absent. */
  readonly upTo?: number;
  readonly onOpen: (behind: Figure) => void;
};

const ROW = 34;
/** Pixels a Chinese character takes at the size of the words; a Latin one or a figure takes about half of it. */
const CHARACTER = 13;
/** Characters of a name that fit a line; a name takes two lines at most. */
const ACROSS = 13;
const tones: Readonly<Record<Bar['tone'], string>> = {
  usual: 'var(--act)',
  warning: 'var(--violated)',
  faint: 'var(--not-applicable)',
};

/** A question answered in its title, and the bars that show it. Each bar opens the dossiers behind it. */
export function AnswerBars({ title, measured, bars, upTo, onOpen }: Props) {
  const savePicture = useSavingPicture();
  const chart = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);

  async function save(): Promise<void> {
    const drawn = chart.current?.querySelector('svg');
    if (!drawn) return;
    const { svg, size } = chartPicture(drawn, title);
    await savePicture(title, { svg, ...size });
  }

  return (
    <section className={classes.chart} aria-label={title}>
      <header className={classes.head}>
        <div>
          <Title order={2}>{title}</Title>
          <Text size="sm" c="dimmed">
            {measured}
          </Text>
        </div>
        {bars.length > 0 && (
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              aria-label={`用表格看“${title}”`}
              aria-pressed={asTable}
              title={asTable ? '看图' : '看表格'}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? <IconChartBar size={18} stroke={1.5} /> : <IconTable size={18} stroke={1.5} />}
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={`把“${title}”存为图片`}
              title="存为图片"
              disabled={asTable}
              onClick={() => void save()}
            >
              <IconPhotoDown size={18} stroke={1.5} />
            </ActionIcon>
          </Group>
        )}
      </header>
      {bars.length > 0 && asTable && <BarsTable title={title} measured={measured} bars={bars} onOpen={onOpen} />}
      {bars.length > 0 && !asTable && (
        <div ref={chart}>
          <BarChart
            responsive
            style={{ width: '100%', height: bars.length * ROW + 8 }}
            layout="vertical"
            data={[...bars]}
            margin={{ top: 4, right: room(bars.map(({ label }) => label)), bottom: 4, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis type="number" hide domain={[0, upTo ?? 'dataMax']} />
            <YAxis
              type="category"
              dataKey="key"
              width={Math.min(room(bars.map(({ name }) => name)), ACROSS * CHARACTER + 12)}
              axisLine={false}
              tickLine={false}
              interval={0}
              tick={nameOf(bars)}
            />
            <Bars dataKey="value" barSize={18} isAnimationActive={false} shape={shapeOf(bars, onOpen)}>
              <LabelList dataKey="label" position="right" fill="var(--words)" fontSize={13} />
            </Bars>
          </BarChart>
        </div>
      )}
    </section>
  );
}

/** Pixels that the longest of these words takes on a line of its own. */
const room = (all: readonly string[]): number =>
  12 +
  Math.max(...all.map((words) => [...words].reduce((sum, each) => sum + (each > '\u00ff' ? 1 : 0.6), 0))) * CHARACTER;

const shapeOf =
  (bars: readonly Bar[], onOpen: Props['onOpen']) =>
  ({ index, x, y, width, height }: BarShapeProps) => {
    const bar = bars[index];
    if (bar === undefined) return <g />;
    const open = (): void => onOpen(bar.behind);
    return (
      // biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing.
      <g
        className={classes.bar}
        role="button"
        tabIndex={0}
        aria-label={`${bar.name}：${bar.label}`}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          open();
        }}
      >
        <rect x={x} y={y - 6} width={Math.max(width, 40)} height={height + 12} fill="transparent" />
        <rect x={x} y={y} width={Math.max(width, 1)} height={height} fill={tones[bar.tone]} />
      </g>
    );
  };

const nameOf =
  (bars: readonly Bar[]) =>
  ({ x, y, payload }: YAxisTickContentProps) => {
    const name = bars.find(({ key }) => key === payload.value)?.name ?? '';
    const whole = name.length <= 2 * ACROSS;
    const lines = [name.slice(0, ACROSS), whole ? name.slice(ACROSS) : `${name.slice(ACROSS, 2 * ACROSS - 1)}…`];
    const shown = lines.filter((line) => line !== '');
    return (
      <text x={x} textAnchor="end" fontSize={13} fill="var(--words)">
        <title>{name}</title>
        {shown.map((line, at) => (
          <tspan key={line} x={Number(x) - 4} y={Number(y) + 5 + (at - (shown.length - 1) / 2) * 15}>
            {line}
          </tspan>
        ))}
      </text>
    );
  };
