import { ActionIcon, Menu, Text } from '@mantine/core';
import {
  IconDotsVertical,
  IconEyeOff,
  IconFileText,
  IconFileTypePdf,
  IconLayoutSidebarRight,
  IconPencil,
  IconPlayerPlay,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import { VerdictMark } from '#renderer/ui/verdict-mark.tsx';
import { procedureWords } from '#shared/glossary';
import type { DossierLine, ReviewProgress } from './dossier-list';
import classes from './dossier-table.module.css';
import { ReadingCell } from './reading-cell';

export type DossierActions = Readonly<
  Record<'review' | 'look' | 'rename' | 'remove' | 'read' | 'pdf' | 'redact' | 'text', (line: DossierLine) => void>
>;

type Props = {
  readonly line: DossierLine;
  readonly place: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly current: boolean;
  readonly onCurrent: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly actions: DossierActions;
};

export function DossierTableRow({ line, place, top, current, onCurrent, onKeyDown, actions }: Props) {
  const { name, pages, procedure, reading, review, violated, undetermined } = line;
  return (
    <tr
      aria-rowindex={place + 2}
      className={classes.row}
      data-place={place}
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={current ? 0 : -1}
      onKeyDown={onKeyDown}
      onFocus={onCurrent}
      onClick={onCurrent}
      onDoubleClick={() => actions.review(line)}
    >
      <td className={classes.name} title={name}>
        {name}
      </td>
      <td data-figure>{pages}</td>
      <td className={classes.dim}>{procedure === undefined ? '' : procedureWords[procedure]}</td>
      <td>
        {pages === 0 && reading.state === 'read' ? (
          <span className={classes.dim}>没有扫描件</span>
        ) : (
          <ReadingCell reading={reading} />
        )}
      </td>
      <td className={classes.verdicts}>
        {violated !== undefined && <VerdictMark verdict="violated" count={violated} wordless />}
        {undetermined !== undefined && <VerdictMark verdict="undetermined" count={undetermined} wordless />}
      </td>
      <td>
        <ReviewWords review={review} />
      </td>
      <td>
        {review.state === 'concluded' && (
          <span className={classes.verdicts}>
            <span className={classes.score}>{review.score.toFixed(1)}</span>
            <GradeBadge grade={review.grade} />
          </span>
        )}
      </td>
      <td>
        <RowMenu line={line} actions={actions} />
      </td>
    </tr>
  );
}

function ReviewWords({ review }: { readonly review: ReviewProgress }) {
  const words = { new: '未评查', open: '评查中', concluded: '已评查' }[review.state];
  return (
    <Text size="sm" {...(review.state === 'new' ? { c: 'dimmed' } : {})}>
      {words}
    </Text>
  );
}

function RowMenu({ line, actions }: { readonly line: DossierLine; readonly actions: DossierActions }) {
  const { reading } = line;
  const again = reading.state === 'held' || (reading.state === 'read' && reading.troubled > 0);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`${line.name}：操作`}>
          <IconDotsVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPlayerPlay size={16} />} onClick={() => actions.review(line)}>
          评查（回车）
        </Menu.Item>
        <Menu.Item leftSection={<IconLayoutSidebarRight size={16} />} onClick={() => actions.look(line)}>
          页面情况（空格）
        </Menu.Item>
        {again && (
          <Menu.Item leftSection={<IconRefresh size={16} />} onClick={() => actions.read(line)}>
            {reading.state === 'held' ? '继续识别' : '重新识别未成功的页'}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => actions.rename(line)}>
          改名（F2）
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypePdf size={16} />} onClick={() => actions.pdf(line)}>
          导出可检索 PDF
        </Menu.Item>
        <Menu.Item leftSection={<IconEyeOff size={16} />} onClick={() => actions.redact(line)}>
          脱敏副本（PDF）
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={16} />} onClick={() => actions.text(line)}>
          导出文字（Markdown）
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={16} />} color="vermilion" onClick={() => actions.remove(line)}>
          移出案卷库
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
