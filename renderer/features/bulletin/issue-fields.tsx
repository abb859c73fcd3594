import { Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '#renderer/app/date-field.tsx';
import { useToday } from '#renderer/app/use-today.ts';
import { chineseDate, type PlainDate, partsOf } from '#shared/base/plain-date';
import type { Letterhead } from '#shared/model/letterhead';
import { documentNumber, type Issue } from '#shared/outputs/index';

/** Under which number and date a document goes out; `issue` is undefined while the date is not one. */
export function useIssue(letterhead: Letterhead) {
  const today = useToday();
  const [on, setOn] = useState<string>(today);
  const [serial, setSerial] = useState<number>();
  const date = /^\d{4}-\d{2}-\d{2}$/.test(on) ? (on as PlainDate) : undefined;
  const numbered = serial !== undefined && letterhead.numbering !== '' && date !== undefined;
  const number = numbered ? documentNumber(letterhead, partsOf(date).year, serial) : '';
  const issue: Issue | undefined = date && { letterhead, number, date };
  return { on, setOn, setSerial, number, date, issue };
}

/** 发文顺序号 and 成文日期, and the number as it will be printed. */
export function IssueFields({
  issue: { on, setOn, setSerial, number, date },
}: {
  readonly issue: ReturnType<typeof useIssue>;
}) {
  return (
    <>
      <Group gap="sm" align="flex-start" grow>
        <NumberInput
          label="发文顺序号"
          description="不填则文号留空，由人填写"
          min={1}
          allowDecimal={false}
          onChange={(value) => setSerial(Number(value) || undefined)}
        />
        <DateField label="成文日期" description="印在署名下和版记里" value={on} onDay={setOn} />
      </Group>
      <Text size="sm" c="dimmed">
        文号：{number || '（空）'}　日期：{date === undefined ? '请填写' : chineseDate(date)}
      </Text>
    </>
  );
}
