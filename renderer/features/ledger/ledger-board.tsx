import { chineseDate, type PlainDate } from '#shared/base/plain-date';
import { isOverdue, type Stood } from '#shared/ledger/index';
import type { ProblemId } from '#shared/model/ids';
import type { LedgerState } from '#shared/model/ledger-state';
import classes from './ledger-board.module.css';

type Props = {
  readonly lines: readonly Stood[];
  readonly today: PlainDate;
  readonly onOpen: (problem: ProblemId) => void;
};

const lanes: readonly { readonly title: string; readonly states: readonly LedgerState[] }[] = [
  { title: '待通知', states: ['open'] },
  { title: '整改中', states: ['notified', 'rectifying'] },
  { title: '待复核', states: ['submitted'] },
  { title: '退回', states: ['returned'] },
  { title: '已销号', states: ['closed'] },
  { title: '不采纳、无法补正', states: ['not-accepted', 'unmendable'] },
];

/** More than this in one lane nobody reads from cards; the filters find them. */
const SHOWN = 60;

/** The ledger as lanes, overdue cards first. Cards are moved by what is done to the problem, never by dragging. */
export function LedgerBoard({ lines, today, onOpen }: Props) {
  return (
    <div className={classes.board}>
      {lanes.map(({ title, states }) => {
        const inLane = lines.filter(({ standing }) => states.includes(standing.state));
        return (
          <section key={title} className={classes.lane} aria-label={title}>
            <h2 className={classes.title}>
              {title} <span className={classes.count}>{inLane.length}</span>
            </h2>
            <div className={classes.cards}>
              {inLane.slice(0, SHOWN).map((line) => (
                <Card key={line.held.id} line={line} today={today} onOpen={() => onOpen(line.held.id)} />
              ))}
              {inLane.length > SHOWN && (
                <p className={classes.more}>另有 {inLane.length - SHOWN} 条，请用上方筛选查看。</p>
              )}
            </div>
          </section>
        );
      })}
    </div>
  );
}

type CardProps = { readonly line: Stood; readonly today: PlainDate; readonly onOpen: () => void };

function Card({ line: { held, standing }, today, onOpen }: CardProps) {
  const { problem } = held;
  const overdue = isOverdue(standing, today);
  return (
    <button type="button" className={classes.card} data-overdue={overdue || undefined} onClick={onOpen}>
      <span className={classes.words}>{problem.words}</span>
      <span className={classes.from}>
        {problem.agency} {problem.matter}
      </span>
      {standing.due !== undefined && (
        <span className={classes.due}>
          {overdue ? '逾期，期限' : '期限'}
          {chineseDate(standing.due)}
        </span>
      )}
    </button>
  );
}
