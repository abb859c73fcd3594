import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { MonthCalendar } from '#renderer/ui/month-calendar.tsx';
import { DAY_ASKED, isDay, shownDay, typedDay } from '#renderer/ui/typed-day.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { useToday } from './use-today';

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'rightSection' | 'type'> & {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** The day, or an empty string where the field was emptied; never what is half typed. */
  readonly onDay: (day: PlainDate | '') => void;
};

/**
 * The one field for days: always reads 2026年11月29日, whatever language the machine speaks, which a field of type date does not.
 * Typed in any usual form, or chosen from a calendar.
 */
export function DateField({ value, onDay, readOnly, ...shown }: Props) {
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const today = useToday();

  const type = (told: string) => {
    setTyped(told);
    const day = told.trim() === '' ? '' : typedDay(told, today);
    if (day !== undefined && day !== value) onDay(day);
  };
  const wrong = typed !== undefined && typed.trim() !== '' && typedDay(typed, today) === undefined;
  const choose = (day: PlainDate) => {
    setTyped(undefined);
    setOpen(false);
    if (day !== value) onDay(day);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <TextInput
          inputMode="numeric"
          autoComplete="off"
          {...shown}
          readOnly={readOnly}
          value={typed ?? shownDay(value)}
          error={wrong ? DAY_ASKED : shown.error}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          // What is no day stays to be mended; a day is then shown as everywhere.
          onBlur={() => !wrong && setTyped(undefined)}
          rightSection={
            readOnly ? undefined : (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label="选日期"
                aria-haspopup="dialog"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                <IconCalendar size={18} stroke={1.5} aria-hidden />
              </ActionIcon>
            )
          }
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="选日期" p="xs">
        <MonthCalendar chosen={isDay(value) ? value : undefined} today={today} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  );
}
