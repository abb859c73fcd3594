import type { OfficialBlock } from '../model/paper';
import { imprint } from './set-imprint';
import type { SetItem, Strip } from './set-page';
import { emptyLines, plain, runningWidth, type Setting, setText, twoCharacters } from './set-text';
import { inMillimetres, LETTER, MASTHEAD, markSize, measure } from './sheet-geometry';
import type { TypeStyle } from './type-scale';

/** The parts of an official document; numbers in brackets are sections of GB/T 9704—2012. */
export function setOfficial(setting: Setting, block: OfficialBlock): readonly Strip[] {
  const { scale } = setting;
  switch (block.kind) {
    case 'masthead':
      return setting.style === 'letter' ? letterhead(setting, block) : masthead(setting, block);
    case 'addressee':
      return setText(setting, plain(`${block.text}：`), { style: scale.text });
    case 'annex-note':
      return annexNote(setting, block.names);
    case 'sign-off':
      return signOff(setting, block);
    case 'side-note':
      return setText(setting, plain(`（${block.text}）`), {
        style: scale.text,
        firstIndent: twoCharacters(scale.text),
      });
    case 'annex':
      return annex(setting, block);
    case 'imprint':
      return [imprint(setting, block)];
  }
}

type Of<Kind extends OfficialBlock['kind']> = Extract<OfficialBlock, { kind: Kind }>;

/** 7.2: mark in red, number two lines below it, red line, two lines to the title. */
function masthead(setting: Setting, block: Of<'masthead'>): readonly Strip[] {
  const { geometry, scale } = setting;
  const mark: TypeStyle = {
    face: 'biaosong',
    size: markSize(block.issuer),
    line: Math.ceil(markSize(block.issuer) * 1.2),
  };
  const corner = [block.copyNumber, block.secrecy, block.urgency].filter((words) => words !== undefined);
  const line = inMillimetres(scale.text.line);
  const above: Strip = {
    height: MASTHEAD.above,
    keep: true,
    items: corner.map(
      (words, index): SetItem => ({
        kind: 'line',
        x: geometry.left,
        y: index * line,
        width: measure(geometry),
        height: line,
        runs: [{ text: words }],
        style: words === block.copyNumber ? scale.text : scale.headings[0],
        align: 'left',
        colour: 'black',
      }),
    ),
  };
  const rule: Strip = {
    height: MASTHEAD.gap + MASTHEAD.rule,
    keep: true,
    items: [redRule(geometry.left, MASTHEAD.gap, measure(geometry), MASTHEAD.rule)],
  };
  return [
    above,
    ...setText(setting, plain(block.issuer), { style: mark, align: 'center', colour: 'red', keep: true }),
    ...emptyLines(setting, 2, true),
    ...numberLine(setting, block),
    rule,
    ...emptyLines(setting, 2, true),
  ];
}

/** 7.2.5 centred; with a signer (7.2.6) number on the left and signer on the right, one character in. */
function numberLine(setting: Setting, { number, signedBy }: Of<'masthead'>): readonly Strip[] {
  const { scale } = setting;
  if (signedBy === undefined)
    return setText(setting, plain(number), { style: scale.text, align: 'center', keep: true });
  const one = twoCharacters(scale.text) / 2;
  const [left] = setText(setting, plain(number), { style: scale.text, before: one });
  const [right] = setText(setting, [{ text: '签发人：' }, { text: signedBy, face: 'kai' }], {
    style: scale.text,
    align: 'right',
    after: one,
  });
  return [{ ...left!, keep: true, items: [...left!.items, ...right!.items] }];
}

/** 10.1. The mark stands in the upper margin, so everything is placed against the edge of the sheet. */
function letterhead(setting: Setting, { issuer, number }: Of<'masthead'>): readonly Strip[] {
  const { geometry, scale } = setting;
  const size = markSize(issuer);
  const height = inMillimetres(size * 1.2);
  const first = LETTER.mark + height + LETTER.gap;
  const left = (geometry.width - LETTER.line) / 2;
  const mark: SetItem = {
    kind: 'line',
    x: left,
    y: LETTER.mark - geometry.top,
    width: LETTER.line,
    height,
    runs: [{ text: issuer }],
    style: { face: 'biaosong', size, line: size * 1.2 },
    align: 'center',
    colour: 'red',
  };
  const foot = geometry.height - LETTER.foot;
  return [
    {
      height: letterSpace(issuer),
      keep: true,
      items: [
        mark,
        ...doubleRule(left, first - geometry.top, [0.7, 0.25]),
        ...doubleRule(left, foot - geometry.top - 1.35, [0.25, 0.7]),
      ],
    },
    ...setText(setting, plain(number), { style: scale.text, align: 'right', keep: true }),
    ...emptyLines(setting, 2, true),
  ];
}

/** Millimetres from the type area's upper edge to the number, which stands 7/8 of a character below the line. */
export const letterSpace = (issuer: string): number =>
  LETTER.mark + inMillimetres(markSize(issuer) * 1.2) + LETTER.gap + 1.35 + inMillimetres((16 * 7) / 8) - 37;

const doubleRule = (x: number, y: number, [upper, lower]: readonly [number, number]): readonly SetItem[] => [
  redRule(x, y, LETTER.line, upper),
  redRule(x, y + 1.35 - lower, LETTER.line, lower),
];

const redRule = (x: number, y: number, width: number, height: number): SetItem => ({
  kind: 'rule',
  x,
  y,
  width,
  height,
  colour: 'red',
});

/** 7.3.4: one line below the text; further lines begin under the first name. */
function annexNote(setting: Setting, names: readonly string[]): readonly Strip[] {
  const { scale } = setting;
  return [
    ...emptyLines(setting, 1),
    ...annexLines(names).flatMap(({ text, before, hang }) =>
      setText(setting, plain(text), {
        style: scale.text,
        before: (before + hang) * (twoCharacters(scale.text) / 2),
        firstIndent: -hang * (twoCharacters(scale.text) / 2),
      }),
    ),
  ];
}

/** `before` and `hang` in characters: where the line begins, and how much further its second line does. */
export function annexLines(
  names: readonly string[],
): readonly { readonly text: string; readonly before: number; readonly hang: number }[] {
  if (names.length === 1) return [{ text: `附件：${names[0]}`, before: 2, hang: 3 }];
  return names.map((name, index) =>
    index === 0
      ? { text: `附件：1.${name}`, before: 2, hang: 3.75 }
      : { text: `${index + 1}.${name}`, before: 5, hang: 0.75 },
  );
}

/** 7.3.5: points that issuer and date keep from the right edge. */
export function signOffIndents(
  setting: Setting,
  { issuer, date, sealed }: Of<'sign-off'>,
): { readonly issuer: number; readonly date: number } {
  const one = twoCharacters(setting.scale.text) / 2;
  const [name, day] = [runningWidth(setting, issuer), runningWidth(setting, date)];
  if (sealed) {
    const beside = 4 * one + (day - name) / 2;
    return beside >= 0 ? { issuer: beside, date: 4 * one } : { issuer: 0, date: (name - day) / 2 };
  }
  const after = 2 * one + name - 2 * one - day;
  return after >= 2 * one || after >= 0
    ? { issuer: 2 * one, date: after }
    : { issuer: 2 * one + day + 2 * one - name, date: 2 * one };
}

/** Blank lines before the issuer: room for the seal, whose top stays within one line of the text. */
export const linesBeforeSignOff = (sealed: boolean): number => (sealed ? 3 : 1);

function signOff(setting: Setting, block: Of<'sign-off'>): readonly Strip[] {
  const { scale } = setting;
  const indents = signOffIndents(setting, block);
  return [
    ...emptyLines(setting, linesBeforeSignOff(block.sealed), true),
    ...setText(setting, plain(block.issuer), { style: scale.text, align: 'right', after: indents.issuer, keep: true }),
    ...setText(setting, plain(block.date), { style: scale.text, align: 'right', after: indents.date }),
  ];
}

/** 7.3.7: “附件1” in 黑体 on the first line of a new page, its title centred on the third. */
function annex(setting: Setting, { number, title }: Of<'annex'>): readonly Strip[] {
  const { scale } = setting;
  const [first, ...rest] = setText(setting, plain(annexMark(number)), { style: scale.headings[0], keep: true });
  return [
    { ...first!, breakBefore: true },
    ...rest,
    ...emptyLines(setting, 1, true),
    ...setText(setting, plain(title), { style: scale.title, align: 'center', keep: true }),
    ...emptyLines(setting, 1, true),
  ];
}

export const annexMark = (number: number | undefined): string => (number === undefined ? '附件' : `附件${number}`);
