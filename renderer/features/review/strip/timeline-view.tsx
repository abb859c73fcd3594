import { Button } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Citation } from '#shared/model/citation';
import type { Timeline } from '#shared/model/timeline';
import { BAR_HEIGHT, drawTimeline, type TimelineDrawing } from '#shared/outputs/index';
import styles from './strip.module.css';

/** Narrower than this the marks would run into one another; pixels. */
const NARROWEST = 520;

type TimelineViewProps = {
  readonly timeline: Timeline;
  readonly onJump: (citation: Citation) => void;
  /** Undefined where this window may only read: an export is recorded. */
  readonly onExport: (() => void) | undefined;
};

/** 时间线: what happened when, and the limits that ran. Every mark opens its page. */
export function TimelineView({ timeline, onJump, onExport }: TimelineViewProps) {
  const { ref: measure, width } = useElementSize<HTMLDivElement>({ box: 'content-box' });
  const pane = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(measure, pane);
  const measured = width > 0;
  // What matters most, the limits, stands at the foot: a low strip opens there.
  useLayoutEffect(() => {
    if (measured) pane.current?.scrollTo(0, pane.current.scrollHeight);
  }, [measured]);
  const drawing = drawTimeline(timeline, Math.max(NARROWEST, width));
  return (
    <div ref={ref} className={styles.scroll}>
      {drawing === undefined ? (
        <p className={styles.empty}>还没有读出日期的文书；读出或更正日期之后，这里画出办案经过和期限。</p>
      ) : (
        <>
          {measured && <Picture drawing={drawing} onJump={onJump} />}
          <p className={styles.foot}>
            <span>细线之间的灰底为休息日；折断处时间较长，画短了。</span>
            {onExport && (
              <Button size="compact-xs" variant="default" onClick={onExport}>
                存为图片
              </Button>
            )}
          </p>
        </>
      )}
    </div>
  );
}

type PictureProps = { readonly drawing: TimelineDrawing; readonly onJump: (citation: Citation) => void };

function Picture({ drawing, onJump }: PictureProps) {
  const { width, height, axis, rests, months, breaks, events, limits } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset
    <svg className={styles.timeline} width={width} height={height} role="group" aria-label="办案时间线">
      {rests.map((rest) => (
        <rect key={rest.x} className={styles.rest} x={rest.x} y={0} width={rest.width} height={height} />
      ))}
      <line className={styles.axis} x1={0} x2={width} y1={axis} y2={axis} />
      {months.map(({ x, words }) => (
        <g key={x} className={styles.month}>
          <line x1={x} x2={x} y1={axis} y2={axis + 5} />
          <text x={x + 3} y={axis + 14}>
            {words}
          </text>
        </g>
      ))}
      {breaks.map((x) => (
        <text key={x} className={styles.break} x={x} y={axis + 4} textAnchor="middle">
          {'//'}
        </text>
      ))}
      {events.map(({ id, x, tone, sentence, cited, label }) => (
        <Mark key={id} tone={tone} words={shown(tone, label.words)} sentence={sentence} cited={cited} onJump={onJump}>
          <line x1={x} x2={x} y1={label.y - 9} y2={axis} />
          <circle cx={x} cy={axis} r={4} />
          <text x={label.x} y={label.y} textAnchor={label.anchor}>
            {shown(tone, label.words)}
          </text>
        </Mark>
      ))}
      {limits.map(({ id, x, y, width: long, over, end, tone, sentence, cited, label }) => (
        <Mark key={id} tone={tone} words={shown(tone, label.words)} sentence={sentence} cited={cited} onJump={onJump}>
          <rect className={styles.bar} x={x} y={y} width={long} height={BAR_HEIGHT} rx={2} />
          {over && <rect className={styles.over} x={over.x} y={y} width={over.width} height={BAR_HEIGHT} />}
          {end !== undefined && <line className={styles.end} x1={end} x2={end} y1={y - 2} y2={y + BAR_HEIGHT + 2} />}
          <text x={label.x} y={label.y} textAnchor={label.anchor}>
            {shown(tone, label.words)}
          </text>
        </Mark>
      ))}
    </svg>
  );
}

/** Never by colour alone. */
const shown = (tone: string, words: string): string =>
  tone === 'violated' ? `✗ ${words}` : tone === 'doubtful' ? `? ${words}` : words;

type MarkProps = {
  readonly tone: string;
  /** What stands beside it. */
  readonly words: string;
  readonly sentence: string;
  readonly cited: readonly Citation[];
  readonly onJump: (citation: Citation) => void;
  readonly children: ReactNode;
};

/** One thing on the line, reached by Tab and opened by Enter as well as by a click; again for its next place. */
function Mark({ tone, words, sentence, cited, onJump, children }: MarkProps) {
  const next = useRef(0);
  const open = () => {
    const place = cited[next.current % cited.length];
    next.current += 1;
    if (place) onJump(place);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG holds no buttons
    <g
      role="button"
      tabIndex={0}
      className={styles.mark}
      data-tone={tone}
      aria-label={`${words}：${sentence}`}
      onClick={open}
      onKeyDown={press}
    >
      <title>{sentence}</title>
      {children}
    </g>
  );
}
