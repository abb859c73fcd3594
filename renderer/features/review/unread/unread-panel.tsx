import { Button, Checkbox, Select } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type PagePictures, type StoredThumbnails, Thumbnail, type ViewedPage } from '#renderer/scan-viewer/index.ts';
import { type InstrumentKind, instrumentKinds } from '#shared/model/instrument';
import side from '../side-panel.module.css';
import styles from './unread.module.css';
import { isOpen, momentWords, pagesWords, type UnreadPage } from './unread-pages';
import type { Unread } from './use-unread';

const kinds: readonly { readonly value: InstrumentKind | 'before'; readonly label: string }[] = [
  { value: 'before', label: '接上一页的文书' },
  ...Object.entries(instrumentKinds).flatMap(([value, { name }]) =>
    value === 'unknown' ? [] : [{ value: value as InstrumentKind, label: name }],
  ),
];

type UnreadPanelProps = {
  readonly unread: Unread;
  readonly pages: readonly UnreadPage[];
  /** Items that wait for a look at them. */
  readonly asked: number;
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  readonly pictures: PagePictures;
  readonly stored: StoredThumbnails;
  readonly page: number;
  readonly readOnly: boolean;
  readonly onPage: (ordinal: number) => void;
};

/** 已看过本页: the unread pages of the dossier, and what the reviewer says of those that are chosen. */
export function UnreadPanel({ unread, pages, asked, readOnly, ...shown }: UnreadPanelProps) {
  const open = pages.filter(isOpen);
  if (pages.length === 0) return <p className={side.empty}>全卷各页都已识读。</p>;
  return (
    <section className={styles.panel} aria-label="已看过本页">
      <h3>
        {open.length > 0
          ? `${pagesWords(open.map(({ ordinal }) => ordinal))}机器没有读清，还没有人说明`
          : '没有读清的各页都有人说明了'}
      </h3>
      <p className={side.quiet}>
        {open.length > 0 && asked > 0
          ? `查“卷内有没有”的各项不能断定，有 ${asked} 项因这些页待核。您看过以后在这里说明是什么，各项随即重新检查。`
          : '说错了可以撤回，各项随即重新检查。'}
      </p>
      <ul className={styles.pages}>
        {pages.map((page) => (
          <Row key={page.ordinal} {...shown} unread={unread} said={page} readOnly={readOnly} />
        ))}
      </ul>
      {!readOnly && pages.some(({ vouchedAt }) => vouchedAt === undefined) && <Saying unread={unread} />}
    </section>
  );
}

type RowProps = Pick<UnreadPanelProps, 'unread' | 'viewed' | 'pictures' | 'stored' | 'page' | 'readOnly' | 'onPage'> & {
  readonly said: UnreadPage;
};

function Row({ said, unread, viewed, pictures, stored, page, readOnly, onPage }: RowProps) {
  const { ordinal, read, vouchedAt } = said;
  const picture = viewed.get(ordinal);
  return (
    <li data-chosen={unread.chosen.includes(ordinal) || undefined}>
      {picture && (
        <Thumbnail
          page={picture}
          pictures={pictures}
          stored={stored}
          current={ordinal === page}
          cited={false}
          onOpen={onPage}
        />
      )}
      <div className={styles.said}>
        {vouchedAt === undefined && !read && !readOnly ? (
          <Checkbox
            size="sm"
            label={`第${ordinal}页`}
            checked={unread.chosen.includes(ordinal)}
            onChange={() => unread.tick(ordinal)}
          />
        ) : (
          <b>第{ordinal}页</b>
        )}
        <span>{saidWords(said)}</span>
        {vouchedAt !== undefined && !readOnly && (
          <Button size="compact-sm" variant="default" onClick={() => unread.withdraw(said)}>
            撤回
          </Button>
        )}
      </div>
    </li>
  );
}

function saidWords({ read, vouchedAt, paper }: UnreadPage): string {
  if (vouchedAt !== undefined)
    return `您已看过（${momentWords(vouchedAt)}）：没有评查要看的文字${read ? '；后来读出了文字，以读出的为准' : ''}`;
  return paper === undefined ? '还没有说明' : `已归入《${paper.title}》`;
}

/** What is said of the chosen pages. The first answer takes the focus and comes into sight, so that two keys settle the page on the desk. */
function Saying({ unread }: { readonly unread: Unread }) {
  const { chosen, all, tickAll, sayNothingThere, sayPaper } = unread;
  const [kind, setKind] = useState<string | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <section className={styles.saying} aria-label="这些页是什么">
      <p>
        <strong>{chosen.length === 0 ? '请先勾选看过的页' : `我已看过${pagesWords(chosen)}`}</strong>
        <Button size="compact-sm" variant="subtle" onClick={tickAll}>
          {all ? '全不选' : '全选'}
        </Button>
      </p>
      <Button ref={first} className={styles.answer} disabled={chosen.length === 0} onClick={sayNothingThere}>
        照片、实物、附件等，没有评查要看的文字
      </Button>
      <div className={styles.kind}>
        <Select
          label="或者，是某种文书的一页"
          placeholder="选择文书种类"
          data={[...kinds]}
          value={kind}
          searchable
          nothingFoundMessage="没有这种文书"
          comboboxProps={{ position: 'top-start' }}
          onChange={setKind}
        />
        <Button
          variant="default"
          disabled={chosen.length === 0 || kind === null}
          onClick={() => {
            sayPaper(kind as InstrumentKind | 'before');
            setKind(null);
          }}
        >
          归入
        </Button>
      </div>
      <p className={side.quiet}>
        身份证、营业执照、票据、送达回证、手写笔录等有字要看，请归入相应的文书；归入后，页上写了什么仍请您对照。
      </p>
    </section>
  );
}
