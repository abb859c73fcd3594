import { Button, TextInput } from '@mantine/core';
import { type Ref, useState } from 'react';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import { verdictWords } from '#shared/glossary';
import type { ItemId } from '#shared/model/ids';
import { sum } from '#shared/model/points';
import type { Scorecard } from '#shared/model/scorecard';
import type { ScoringTemplate } from '#shared/model/scoring-template';
import { written } from '#shared/scoring/index';
import { useKeyNames } from './comfort/use-key-names';
import type { DeskGroup } from './desk-lines';
import { type Output, paperWords, type ReviewPaper, reviewPapers } from './exporting';
import styles from './score-foot.module.css';

type ScoreFootProps = {
  readonly scorecard: Scorecard;
  readonly groups: readonly DeskGroup[];
  readonly template: ScoringTemplate;
  readonly concluded: boolean;
  /** False where this window may only read. */
  readonly writable: boolean;
  readonly exporting: Output | undefined;
  /** Where the last export went. */
  readonly exported: string;
  readonly onOpen: (item: ItemId) => void;
  readonly onNext: () => void;
  readonly onConclude: () => void;
  readonly onReopen: (why: string) => void;
  readonly onExport: (paper: ReviewPaper) => void;
  /** Where the key to the exports goes. */
  readonly firstExport: Ref<HTMLButtonElement>;
};

/** The score, or what is still missing for one; opens into every number that made it. */
export function ScoreFoot(props: ScoreFootProps) {
  const { scorecard, groups, template, concluded, writable, exporting, exported } = props;
  const { onOpen, onNext, onConclude, onReopen, onExport, firstExport } = props;
  const { titled } = useKeyNames();
  const [opened, setOpened] = useState(false);
  const deducted = sum(groups.map((group) => group.deducted));
  const graded = scorecard.outcome === 'graded';

  return (
    <section className={styles.foot} aria-label="得分">
      {opened && <Derivation scorecard={scorecard} template={template} onOpen={onOpen} />}
      <div className={styles.bar}>
        <button type="button" className={styles.sum} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {graded ? (
            <>
              <b>{written(scorecard.score)}</b>
              <small>/ {written(template.total)} 分</small>
              <GradeBadge grade={scorecard.grade} />
            </>
          ) : (
            <>
              <b className={styles.pending}>未定 {scorecard.awaiting.length} 项</b>
              <small>已扣 {written(deducted)} 分</small>
            </>
          )}
          <span aria-hidden>{opened ? '▾' : '▴'}</span>
        </button>
        {graded && !concluded && writable && (
          <Button size="sm" onClick={onConclude}>
            完成评查
          </Button>
        )}
        {!graded && (
          <Button size="sm" variant="default" onClick={onNext}>
            {titled('下一未定项', 'next-unsettled')}
          </Button>
        )}
        {concluded && writable && <Reopening onReopen={onReopen} />}
      </div>
      {graded && writable && (
        <div className={styles.exports}>
          {reviewPapers.map((paper, at) => (
            <Button
              key={paper}
              ref={at === 0 ? firstExport : undefined}
              size="compact-sm"
              variant="default"
              loading={exporting === paper}
              onClick={() => onExport(paper)}
            >
              {paperWords[paper]}
            </Button>
          ))}
          <span className={styles.exported} role="status" title={exported}>
            {exported}
          </span>
        </div>
      )}
    </section>
  );
}

/** A finished review is opened again only with a reason; both stay in the journal. */
function Reopening({ onReopen }: Pick<ScoreFootProps, 'onReopen'>) {
  const [why, setWhy] = useState<string>();
  if (why === undefined) {
    return (
      <Button size="sm" variant="subtle" onClick={() => setWhy('')}>
        重新打开
      </Button>
    );
  }
  return (
    <form
      className={styles.reopening}
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() !== '') onReopen(why.trim());
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        aria-label="重新打开的原因"
        placeholder="重新打开的原因"
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" disabled={why.trim() === ''}>
        打开
      </Button>
    </form>
  );
}

type DerivationProps = Pick<ScoreFootProps, 'scorecard' | 'template' | 'onOpen'>;

/** 得分由来: group by group, each deduction opens its item. */
function Derivation({ scorecard, template, onOpen }: DerivationProps) {
  const titles = new Map(template.groups.flatMap(({ items }) => items.map(({ id, title }) => [id, title])));
  return (
    <section className={styles.derivation} aria-label="得分由来">
      <table>
        <thead>
          <tr>
            <th scope="col">评查项目</th>
            <th scope="col">分值</th>
            <th scope="col">扣分</th>
            <th scope="col">得分</th>
          </tr>
        </thead>
        {scorecard.groups.map(({ id, lines, points, earned }) => (
          <tbody key={id}>
            <tr>
              <th scope="row">{template.groups.find((group) => group.id === id)?.title}</th>
              <td>{id === 'bonus' ? '' : written(points)}</td>
              <td>{written(sum(lines.map(({ deduction }) => deduction)))}</td>
              <td>{id === 'bonus' ? `+${written(earned)}` : written(earned)}</td>
            </tr>
            {lines
              .filter(({ deduction, verdict, counted, earned: own }) =>
                id === 'bonus' ? own > 0 : deduction > 0 || verdict === 'not-applicable' || !counted,
              )
              .map((line) => (
                <tr key={line.item} data-line>
                  <td>
                    <button type="button" onClick={() => onOpen(line.item)}>
                      {verdictWords[line.verdict].glyph} {titles.get(line.item)}
                    </button>
                  </td>
                  <td colSpan={3}>{line.working}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      {scorecard.outcome === 'graded' ? (
        <ol>
          {scorecard.working.map((step) => (
            <li key={step}>{step}</li>
          ))}
          <li>
            等次线：
            {template.gradeLines.map(({ grade, from }) => (
              <span key={grade}>
                <GradeBadge grade={grade} /> ≥{written(from)}{' '}
              </span>
            ))}
          </li>
        </ol>
      ) : (
        <p>还有 {scorecard.awaiting.length} 项未定；全部定下之后才有得分和等次。</p>
      )}
    </section>
  );
}
