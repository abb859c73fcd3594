import type { Dispatch, DispatchKind } from '../../model/dispatch';

/** A 发文字号 taken apart: the form it was made by, its year and its serial. */
type Taken = { readonly numbering: string; readonly year: number; readonly serial: number };

/** 江岭司评整〔2026〕3号 → 江岭司评整〔{year}〕{number}号, 2026, 3; undefined where the number has no such form. */
export function numberingOf(number: string): Taken | undefined {
  const [, head, year, between, serial, tail] =
    /^(.*?[〔[（(])(\d{4})([〕\]）)]\D*)(\d+)(\D*)$/.exec(number.trim()) ?? [];
  if (head === undefined) return undefined;
  return { numbering: `${head}{year}${between}{number}${tail}`, year: Number(year), serial: Number(serial) };
}

type Sent = Pick<Dispatch, 'kind' | 'number'>;

/** The form a document of this kind is numbered by: as the last of its kind was, else as the house numbers its documents. */
export const numberingFor = (kind: DispatchKind, house: string, sent: readonly Sent[]): string =>
  sent
    .filter((each) => each.kind === kind)
    .flatMap(({ number }) => numberingOf(number) ?? [])
    .at(-1)?.numbering ?? house;

/** The serial after the last of that form and year; the numbers of revoked documents stay used. */
export function nextSerial(numbering: string, year: number, sent: readonly Sent[]): number {
  const taken = sent.flatMap(({ number }) => numberingOf(number) ?? []);
  return (
    Math.max(
      0,
      ...taken.filter((each) => each.numbering === numbering && each.year === year).map(({ serial }) => serial),
    ) + 1
  );
}

const told = [
  ['{year}', '{年份}'],
  ['{number}', '{序号}'],
] as const;

/** 江岭司评〔{year}〕{number}号 as people read and write it: 江岭司评〔{年份}〕{序号}号. */
export const shownNumbering = (numbering: string): string =>
  told.reduce((words, [kept, shown]) => words.replace(kept, shown), numbering);

/** The form kept, of what people write; that form itself may be written too. */
export const keptNumbering = (written: string): string =>
  told.reduce((words, [kept, shown]) => words.replace(shown, kept), written);
