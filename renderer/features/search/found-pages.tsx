import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './found-pages.module.css';
import type { FoundPage } from './search-answer';

type Props = {
  readonly found: readonly FoundPage[];
  readonly current: number;
  /** Whether hits are of several dossiers. */
  readonly naming: boolean;
  readonly onOpen: (at: number) => void;
};

/** A row for each page: where it is, and the words around the hit. */
export function FoundPages({ found, current, naming, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-at="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <ul ref={list} className={classes.list} aria-label="查找结果">
      {found.map((page, at) => (
        <li key={`${page.dossier} ${page.page}`} data-at={at}>
          <UnstyledButton
            className={classes.row}
            data-current={at === current || undefined}
            aria-current={at === current}
            onClick={() => onOpen(at)}
          >
            {naming && <span className={classes.name}>{page.name}</span>}
            <span className={classes.place}>
              {page.instrument === undefined ? '' : `${page.instrument}　`}第{page.page}页
              {page.hits > 1 && `　${page.hits}处`}
              {page.slips > 0 && <span className={classes.slip}>? 字形相近，可能是误识</span>}
            </span>
            <Snippet page={page} />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function Snippet({ page: { snippet, slips } }: { readonly page: FoundPage }) {
  const { text, from, to } = snippet;
  return (
    <span className={classes.snippet}>
      {text.slice(0, from)}
      <mark className={classes.hit} data-slip={slips > 0 || undefined}>
        {text.slice(from, to)}
      </mark>
      {text.slice(to)}
    </span>
  );
}
