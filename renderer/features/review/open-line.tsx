import { Button } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useLaw } from '#renderer/app/use-law.ts';
import type { PagePictures, ViewedPage } from '#renderer/scan-viewer/index.ts';
import { BasisList } from '#renderer/ui/basis-list.tsx';
import type { Citation } from '#shared/model/citation';
import type { Instrument } from '#shared/model/instrument';
import { isBonus } from '#shared/model/scoring-template';
import { CommandHint } from './comfort/command-hint';
import { useKeyNames } from './comfort/use-key-names';
import { DeductionStepper } from './deduction-stepper';
import { type DeskLine, isGate } from './desk-lines';
import {
  type Draft,
  overrules,
  overrulingReasons,
  settling,
  settlingWords,
  withoutCitation,
  withVerdict,
} from './draft';
import { MachineSays } from './machine-says';
import { MyEvidence } from './my-evidence';
import { NoteField } from './note-field';
import styles from './open-line.module.css';
import type { UnreadPage } from './unread/unread-pages';
import { VerdictChoice } from './verdict-choice';

export type OpenLineProps = {
  readonly line: DeskLine;
  readonly draft: Draft;
  readonly instruments: readonly Instrument[];
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  readonly pictures: PagePictures;
  readonly current: Citation | undefined;
  readonly unread: readonly UnreadPage[];
  readonly drawing: boolean;
  readonly readOnly: boolean;
  readonly noteField: Ref<HTMLTextAreaElement>;
  /** The reviewer's usual phrases for this item. */
  readonly phrases: ReactNode;
  readonly onEdit: (draft: Draft, how?: 'typing' | 'composing') => void;
  readonly onSettle: () => void;
  readonly onFlush: () => void;
  readonly onDraw: () => void;
  readonly onJump: (citation: Citation) => void;
  /** Tells of unread pages what they are; undefined where nothing may be written. */
  readonly onLooked: ((pages: readonly number[]) => void) | undefined;
};

/** The open item, in the order a reviewer thinks: what is asked, what the machine saw, what I say. */
export function OpenLine(props: OpenLineProps) {
  const { line, draft, instruments, viewed, pictures, current, unread, drawing, readOnly } = props;
  const { noteField, phrases, onEdit, onSettle, onFlush, onDraw, onJump, onLooked } = props;
  const { target } = line;
  const statutes = useLaw()?.statutes;
  const { titled } = useKeyNames();
  const gate = isGate(target);
  const bonus = isBonus(target);
  const overruling = draft.verdict !== undefined && overrules(line, draft.verdict);
  const settled = settling(line, draft);
  const trouble = settled.ok || settled.why === 'no-verdict' ? '' : settlingWords[settled.why];
  const proposing = draft.verdict === undefined;

  return (
    <div className={styles.open}>
      <dl className={styles.asked}>
        <dt>要求</dt>
        <dd>{target.requirement}</dd>
        <dt>依据</dt>
        <dd>
          <BasisList basis={target.basis} statutes={statutes} />
        </dd>
        <dt>机器</dt>
        <dd>
          <MachineSays
            line={line}
            instruments={instruments}
            current={current}
            unread={unread}
            onJump={onJump}
            onLooked={onLooked}
          />
        </dd>
      </dl>
      <section className={styles.mine} aria-label="我的意见" inert={readOnly}>
        <VerdictChoice
          chosen={draft.verdict}
          target={target}
          onChoose={(verdict) => onEdit(withVerdict(line, draft, verdict))}
        />
        {draft.verdict === (bonus ? 'satisfied' : 'violated') && !gate && (
          <DeductionStepper
            item={target}
            deduction={draft.deduction}
            onDeduct={(deduction) => onEdit({ ...draft, deduction })}
          />
        )}
        <NoteField
          label={noteLabel(line, draft)}
          placeholder={
            gate ? '写明认定的事实和理由' : overruling ? '为什么与机器意见不同' : bonus ? '好在哪里' : '可不填'
          }
          required={overruling || (gate && draft.verdict === 'violated') || (bonus && draft.verdict === 'satisfied')}
          note={draft.note}
          field={noteField}
          onNote={(note, how) => onEdit({ ...draft, note }, how)}
          onLeave={onFlush}
        />
        {phrases}
        {overruling && draft.verdict !== 'violated' && draft.note === '' && (
          <div className={styles.reasons}>
            {overrulingReasons.map((reason) => (
              <button key={reason} type="button" onClick={() => onEdit({ ...draft, note: reason })}>
                {reason}
              </button>
            ))}
          </div>
        )}
        <MyEvidence
          citations={draft.citations}
          current={current}
          instruments={instruments}
          viewed={viewed}
          pictures={pictures}
          onJump={onJump}
          onRemove={(citation) => onEdit(withoutCitation(draft, citation))}
        />
        <div className={styles.actions}>
          <Button size="compact-sm" variant="default" onClick={onDraw} aria-pressed={drawing}>
            {drawing ? '在页面上拖框或选行…' : '取出处'}
          </Button>
          <CommandHint command="evidence" />
          <span className={styles.spread} />
          <CommandHint command="accept" does={enterWords(line, proposing, gate)} />
        </div>
        {gate && draft.verdict === 'violated' && (
          <Button color="vermilion" size="sm" onClick={onSettle} disabled={draft.note.trim() === ''}>
            {titled('认定否决项', 'settle')}
          </Button>
        )}
        <p className={styles.hint}>{trouble}</p>
      </section>
    </div>
  );
}

function noteLabel(line: DeskLine, { verdict }: Draft): string {
  if (isGate(line.target)) return '认定理由';
  if (isBonus(line.target)) return '加分理由';
  if (verdict === 'violated') return '问题表述';
  return verdict !== undefined && overrules(line, verdict) ? '改判理由' : '备注';
}

function enterWords({ proposal, mark }: DeskLine, proposing: boolean, gate: boolean): string {
  if (mark) return '下一项';
  if (!proposing) return '保存，下一项';
  if (proposal.verdict === 'undetermined') return '须先选择意见';
  return gate && proposal.verdict === 'violated' ? '写认定理由' : '采纳机器意见';
}
