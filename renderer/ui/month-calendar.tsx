import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addMonths, chineseDate, type PlainDate, partsOf } from '#shared/base/plain-date';
import classes from './month-calendar.module.css';
import { dayAfterKey, inMonth, weeksOf } from './month-grid';

type MonthCalendarProps = {
  readonly chosen: PlainDate | undefined;
  readonly today: PlainDate;
  readonly onChoose: (day: PlainDate) => void;
};

const WEEKDAYS = [...'一二三四五六日'];

/** Esc leaves the calendar, not the dialog it was opened from. */
const OWN_ESCAPE = { 'data-mantine-stop-propagation': 'true' } as const;

/** One month to choose a day of: arrows move by days and weeks, Page Up and Down by months, Enter takes. */
export function MonthCalendar({ chosen, today, onChoose }: MonthCalendarProps) {
  const [at, setAt] = useState(chosen ?? today);
  const moved = useRef(false);
  const stood = useRef<HTMLButtonElement>(null);
  const { year, month } = partsOf(at);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day stood on, not the buttons that change the month
  useEffect(() => {
    if (moved.current) stood.current?.focus();
    moved.current = false;
  }, [at]);

  const press = (event: KeyboardEvent) => {
    const to = dayAfterKey(at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    moved.current = true;
    setAt(to);
  };
  return (
    <div className={classes.calendar}>
      <div className={classes.month}>
        <ActionIcon {...OWN_ESCAPE} variant="subtle" aria-label="上个月" onClick={() => setAt(addMonths(at, -1))}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <strong aria-live="polite">
          {year}年{month}月
        </strong>
        <ActionIcon {...OWN_ESCAPE} variant="subtle" aria-label="下个月" onClick={() => setAt(addMonths(at, 1))}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </div>
      <table>
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col" abbr={`星期${name}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={press}>
          {weeksOf(at).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    {...OWN_ESCAPE}
                    ref={day === at ? stood : undefined}
                    type="button"
                    data-autofocus={day === at || undefined}
                    className={classes.day}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={`${chineseDate(day)}${day === today ? '，今天' : ''}`}
                    aria-pressed={day === chosen}
                    data-beside={!inMonth(day, at) || undefined}
                    data-today={day === today || undefined}
                    onClick={() => onChoose(day)}
                  >
                    {partsOf(day).day}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button {...OWN_ESCAPE} type="button" className={classes.choice} onClick={() => onChoose(today)}>
        今天（{chineseDate(today)}）
      </button>
    </div>
  );
}
