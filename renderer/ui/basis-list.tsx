import { Tooltip } from '@mantine/core';
import { Fragment } from 'react';
import { type ArticleWords, basisWords, type StatuteBook } from '#shared/law/index';
import classes from './basis-list.module.css';

type Props = { readonly basis: readonly string[]; readonly statutes: StatuteBook | undefined };

/** 依据, each with what its article says where that is known: at the pointer or under the keyboard. */
export function BasisList({ basis, statutes }: Props) {
  if (basis.length === 0) return '—';
  return basis.map((one, at) => (
    <Fragment key={one}>
      {at > 0 && '；'}
      <Basis basis={one} words={statutes && basisWords(statutes, one)} />
    </Fragment>
  ));
}

function Basis({ basis, words }: { readonly basis: string; readonly words: ArticleWords | undefined }) {
  if (words === undefined) return basis;
  const label = (
    <>
      <span className={classes.words}>{words.text}</span>
      <span className={classes.source}>
        {words.kind === 'gist' ? '要旨，非条文原文' : `${words.law}（${words.label}）`}
      </span>
    </>
  );
  return (
    <Tooltip label={label} multiline w={380} events={{ hover: true, focus: true, touch: true }} withArrow>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what the article says must be reachable by keyboard */}
      <span className={classes.basis} tabIndex={0}>
        {basis}
      </span>
    </Tooltip>
  );
}
