import { useKeyNames } from './comfort/use-key-names';
import styles from './review-desk.module.css';
import type { ReviewCommand } from './review-keys';
import type { Panel } from './use-desk';

type SideHeadProps = {
  readonly panel: Panel;
  /** Unread pages of which nobody has said yet what they are; undefined where all could be read. */
  readonly unread: number | undefined;
  /** Facts that still ask to be confirmed. */
  readonly unconfirmed: number;
  readonly readOnly: boolean;
  readonly commands: Readonly<Record<ReviewCommand, () => void>>;
  readonly onChecklist: () => void;
};

/** What the right of the desk shows, each by its word, and the step back. */
export function SideHead({ panel, unread, unconfirmed, readOnly, commands, onChecklist }: SideHeadProps) {
  const { titled } = useKeyNames();
  const choices: readonly {
    readonly shows: Panel;
    readonly words: string;
    readonly title: string;
    readonly act: () => void;
  }[] = [
    { shows: 'checklist', words: '评查项', title: '评查项', act: onChecklist },
    {
      shows: 'confirm',
      words: `确认 ${unconfirmed}`,
      title: titled(`确认没有把握的要素，还有 ${unconfirmed} 个`, 'confirm-facts'),
      act: commands['confirm-facts'],
    },
    ...(unread === undefined
      ? []
      : [
          {
            shows: 'unread' as const,
            words: `未读 ${unread}`,
            title: titled(`没有读清的页，还有 ${unread} 页没有说明`, 'unread'),
            act: commands.unread,
          },
        ]),
    { shows: 'facts', words: '要素', title: titled('本文书的要素、原件核对和好的做法', 'facts'), act: commands.facts },
    {
      shows: 'procedure',
      words: '程序',
      title: titled('本卷的程序种类、依据和评分标准', 'procedure'),
      act: commands.procedure,
    },
    { shows: 'keys', words: '按键', title: titled('按键一览和显示设置', 'help'), act: commands.help },
  ];
  return (
    <header className={`${styles.bar} ${styles.choices}`}>
      <h2 className={styles.unseen}>{choices.find(({ shows }) => shows === panel)?.words}</h2>
      {choices.map(({ shows, words, title, act }) => (
        <button
          key={shows}
          type="button"
          className={styles.tool}
          aria-pressed={panel === shows}
          title={title}
          onClick={act}
        >
          {words}
        </button>
      ))}
      <span className={styles.spread} />
      {!readOnly && (
        <button type="button" className={styles.tool} title={titled('撤销上一步', 'undo')} onClick={commands.undo}>
          撤销
        </button>
      )}
    </header>
  );
}
