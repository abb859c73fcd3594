import { CommandHint } from '../comfort/command-hint';
import styles from './unread.module.css';
import type { UnreadPage } from './unread-pages';
import { isOpen, momentWords } from './unread-pages';
import type { Unread } from './use-unread';

type UnreadBarProps = {
  readonly page: UnreadPage | undefined;
  readonly unread: Unread;
  readonly readOnly: boolean;
};

/** Over a page the machine could not read: what that means, and what a person said of it. */
export function UnreadBar({ page, unread, readOnly }: UnreadBarProps) {
  if (page === undefined) return null;
  const { ordinal, vouchedAt } = page;
  return (
    <div className={styles.bar} role="note" aria-label={`第${ordinal}页未能识读`} data-open={isOpen(page) || undefined}>
      <span>{barWords(page)}</span>
      {!readOnly && vouchedAt !== undefined && (
        <button type="button" onClick={() => unread.withdraw(page)}>
          撤回
        </button>
      )}
      {!readOnly && vouchedAt === undefined && (
        <>
          <button type="button" onClick={() => unread.open([ordinal])}>
            {isOpen(page) ? '已看过本页' : '重新说明'}
          </button>
          <span className={styles.key}>
            <CommandHint command="unread" />
          </span>
        </>
      )}
    </div>
  );
}

function barWords({ read, vouchedAt, paper }: UnreadPage): string {
  if (vouchedAt !== undefined) {
    const said = `您已看过本页（${momentWords(vouchedAt)}）：没有评查要看的文字。`;
    return read ? `${said}本页后来读出了文字，现以读出的为准。` : said;
  }
  if (paper !== undefined) return `本页机器没有读清，已由人归入《${paper.title}》。`;
  return '本页机器没有读清，查“有没有”的各项在等人看过本页。';
}
