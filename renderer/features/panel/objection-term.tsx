import { Text } from '@mantine/core';
import { useLaw } from '#renderer/app/use-law.ts';
import { localDay, useToday } from '#renderer/app/use-today.ts';
import { chineseDate, type PlainDate } from '#shared/base/plain-date';
import { objectionsUntil } from '#shared/panel/index';

type Term = { readonly until: PlainDate | undefined; readonly over: boolean };

/** How long an agency may object to what was signed at an instant, by the holidays of this library. */
export function useObjectionTerm(signedAt: string, days: number): Term {
  const law = useLaw();
  const today = useToday();
  const until = law && objectionsUntil(localDay(signedAt), days, law.holidays);
  return { until, over: until !== undefined && today > until };
}

/** 异议与复核（异议期 5 个工作日，至2026年3月5日） */
export function ObjectionTerm({ days, term: { until, over } }: { readonly days: number; readonly term: Term }) {
  return (
    <Text fw={600}>
      异议与复核（异议期 {days} 个工作日{until && `，至${chineseDate(until)}`}
      {over && '，已届满'}）
    </Text>
  );
}
