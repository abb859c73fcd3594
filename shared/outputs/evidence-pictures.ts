import type { Citation } from '../model/citation';
import type { ItemId } from '../model/ids';
import type { Block } from '../model/paper';
import type { SheetPicture, SheetTable } from '../model/sheet';
import { place } from './places';
import { problemsOf, type ReviewOutcome, type Violation } from './review-outcome';

/** Lengths in millimetres, at the size of the paper it was cut from. */
export type Drawn = { readonly png: Uint8Array; readonly width: number; readonly height: number };

/** A piece of a page on which a mark rests. */
export type Crop = Drawn & { readonly item: ItemId; readonly citation: Citation };

/** What can be shown beside the words of a paper: the pieces of pages, and the course of the matter. */
export type EvidencePictures = { readonly crops: readonly Crop[]; readonly timeline?: Drawn };

/** Millimetres. */
type Room = { readonly width: number; readonly height: number };

/** Room for a picture on a landscape page between its margins, and the height beyond which words and crop part; millimetres. */
const ROOM = { width: 257, height: 70 };
const TIMELINE = { width: 257, height: 150 };

/** 问题截图 and 办案时间线, as they follow the score sheet; nothing where there is neither. */
export function evidenceBlocks(outcome: ReviewOutcome, { crops, timeline }: EvidencePictures): readonly Block[] {
  const shown = problemsOf(outcome)
    .map((problem, at) => ({ problem, number: at + 1, own: cropsOf(problem, crops) }))
    .filter(({ own }) => own.length > 0);
  return [
    ...(shown.length > 0 ? [heading('四、问题截图')] : []),
    ...shown.flatMap(({ problem, number, own }): readonly Block[] => [
      { kind: 'paragraph', text: problemWords(problem, number) },
      ...own.map((crop) => cropBlock(outcome, crop, ROOM)),
    ]),
    ...(timeline
      ? [heading(shown.length > 0 ? '五、办案时间线' : '四、办案时间线'), timelineBlock(timeline, TIMELINE)]
      : []),
  ];
}

/** The tab of a problem list that holds the crops; undefined where there are none. */
export function evidenceTable(outcome: ReviewOutcome, { crops }: EvidencePictures): SheetTable | undefined {
  const shown = problemsOf(outcome).flatMap((problem, at) =>
    cropsOf(problem, crops).map((crop) => ({ problem, crop, number: numberWords(at + 1) })),
  );
  if (shown.length === 0) return undefined;
  return {
    tab: '截图',
    title: '问题截图',
    columns: [
      { title: '编号', width: 6, kind: 'text' },
      { title: '评查项', width: 24, kind: 'text', wrap: true },
      { title: '问题描述', width: 48, kind: 'text', wrap: true },
      { title: '卷内页码', width: 28, kind: 'text', wrap: true },
    ],
    rows: shown.map(({ problem: { target, mark }, crop, number }) => [
      number,
      target.title,
      mark.note,
      place(outcome.dossier, crop.citation),
    ]),
    pictures: shown.map(({ crop, number }): SheetPicture => {
      const { png, width, height } = fitted(crop, ROOM);
      return { png, width, height, title: `${number} ${place(outcome.dossier, crop.citation)}` };
    }),
  };
}

export const numberWords = (number: number): string => String(number).padStart(3, '0');

export const cropsOf = ({ target }: Violation, crops: readonly Crop[]): readonly Crop[] =>
  crops.filter(({ item }) => item === target.id);

const problemWords = ({ target, mark }: Violation, number: number): string =>
  `${numberWords(number)}　${target.title}：${mark.note}`;

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** A piece of a page with where it stands. */
export function cropBlock({ dossier }: ReviewOutcome, crop: Crop, room: Room): Block {
  const where = place(dossier, crop.citation);
  return { kind: 'picture', ...sized(fitted(crop, room)), alt: `${where}截图`, caption: where, frame: true };
}

export const timelineBlock = (timeline: Drawn, room: Room): Block => ({
  kind: 'picture',
  ...sized(fitted(timeline, room)),
  alt: '办案时间线：各文书日期、法定期限及其使用天数',
});

const sized = ({ png, width, height }: Drawn): Drawn => ({ png, width, height });

/** Never larger than the room, and never larger than the paper itself. */
function fitted(drawn: Drawn, room: Room): Drawn {
  const scale = Math.min(1, room.width / drawn.width, room.height / drawn.height);
  return { png: drawn.png, width: drawn.width * scale, height: drawn.height * scale };
}
