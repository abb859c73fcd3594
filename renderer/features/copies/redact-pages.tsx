import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { usePictures } from '#renderer/app/use-pictures.ts';
import { type Highlight, type PageScroller, PageViewport, pageLabel } from '#renderer/scan-viewer/index.ts';
import type { Box } from '#shared/model/geometry';
import { LEGIBLE } from '#shared/model/page-text';
import classes from './redact-dialog.module.css';
import type { Redactable, useRedaction } from './use-redaction';

type Props = {
  readonly redactable: Redactable;
  readonly redaction: ReturnType<typeof useRedaction>;
  /** Ordinal. */
  readonly page: number;
  readonly onPage: (ordinal: number) => void;
};

/** The page with what will be black on it; a drag hides what no rule sees: faces, handwriting, seals. */
export function RedactPages({ redactable: { row, pages, viewed }, redaction, page, onPage }: Props) {
  const pictures = usePictures(row.scans);
  const scroller = useRef<PageScroller>(null);
  const shown = viewed[page - 1];
  if (shown === undefined) return null;
  const { boxes, setBoxes, located, choices } = redaction;
  const drawn = boxes.get(page) ?? [];
  const reading = pages[page - 1]?.reading;
  const highlights: readonly Highlight[] = [
    ...(located.get(page) ?? [])
      .filter(({ secret }) => choices.get(secret.text) !== 'keep')
      .map(({ secret, box }, index): Highlight => {
        const hidden = choices.get(secret.text) === 'hide';
        return {
          id: `found-${index}`,
          box,
          tone: hidden ? 'covered' : 'doubtful',
          current: false,
          label: `${hidden ? '遮盖' : '待确认'}：${secret.text}`,
        };
      }),
    ...drawn.map(
      (box, index): Highlight => ({
        id: `drawn-${index}`,
        box,
        tone: 'covered',
        current: false,
        label: `手画的遮盖框${index + 1}`,
      }),
    ),
  ];
  const step = (by: 1 | -1): void => {
    const next = page + by;
    if (next >= 1 && next <= viewed.length) onPage(next);
  };

  return (
    <div className={classes.pages}>
      <Group gap="sm" className={classes.bar}>
        <ActionIcon variant="subtle" aria-label="上一页" disabled={page === 1} onClick={() => step(-1)}>
          <IconChevronLeft size={18} />
        </ActionIcon>
        <Text size="sm">
          {pageLabel(shown)} / 共{viewed.length}页
        </Text>
        <ActionIcon variant="subtle" aria-label="下一页" disabled={page === viewed.length} onClick={() => step(1)}>
          <IconChevronRight size={18} />
        </ActionIcon>
        <Text size="sm" c="dimmed">
          {reading === undefined
            ? '本页没有识别，已整页遮盖。'
            : reading.text.legibility < LEGIBLE
              ? '本页识别不清，请看清楚再定。'
              : '在页上拖出方框，遮盖人脸、手写签名等查不到的内容。'}
        </Text>
        <span className={classes.space} />
        <Button size="compact-sm" variant="default" onClick={() => setBoxes(page, [[0, 0, 1, 1]])}>
          整页遮盖
        </Button>
        {drawn.map((box, index) => (
          <Button
            key={box.join(' ')}
            size="compact-sm"
            variant="default"
            rightSection={<IconX size={12} />}
            aria-label={`去掉框${index + 1}`}
            onClick={() =>
              setBoxes(
                page,
                drawn.filter((each) => each !== box),
              )
            }
          >
            框{index + 1}
          </Button>
        ))}
      </Group>
      <PageViewport
        page={shown}
        neighbours={NONE}
        pictures={pictures}
        zoom="width"
        onZoom={ignored}
        turn={0}
        highlights={highlights}
        showDoubt={false}
        dimmed={false}
        onBox={(box: Box) => setBoxes(page, [...drawn, box])}
        onStep={step}
        scroller={scroller}
        label={`${pageLabel(shown)}，拖动画遮盖框`}
        loupe={false}
      />
    </div>
  );
}

const NONE = [] as const;
const ignored = (): void => undefined;
