import type { FieldTypes } from '../../model/fact';
import type { FlowBlock } from '../layout/paper-text';
import { found, type Reader } from '../layout/reading';

type Photo = FieldTypes['photos'][number];

const TIME = /(?:拍摄|摄影|取证|拍照|制作)(?:日期|时间)|时间:|\d{4}年\d{1,2}月\d{1,2}日|\d{4}[.-]\d{1,2}[.-]\d{1,2}/u;
const PLACE = /(?:拍摄|取证|现场)?地点|拍摄于|位置:/u;
const BY = /(?:拍摄|摄影|取证|拍照|制作)(?:人员?|者)|摄影:|拍摄人/u;
const PROVES = /证明(?:事项|对象|内容|目的)?|证实|反映|用以说明|说明(?:事项|内容):/u;
const CALLED = /^(?:拍摄|照片)?(?:内容|说明|名称):/u;
const BEGINS = new RegExp(`^(?:照片|图片?|相片)[一二三四五六七八九十\\d]{1,3}[:、.]?|${CALLED.source}|^照片编号`, 'u');
const NO_CAPTION =
  /^(?:现场照片|证据照片|照片证据|第\d+页|当事人确认|当事人签|执法人员|制作单位|被检查人|见证人|(?:以上|上述|照片)?与(?:现场|原件|实际)[^。]{0,6}(?:一致|相符))|确认:|签名/u;

/** What is written to each photograph. Captions that begin afresh count as another photograph. */
export const photos: Reader<FieldTypes['photos']> = (paper) => {
  const body = paper.blocks.slice(1).filter(({ text }) => !NO_CAPTION.test(text));
  const captions: FlowBlock[][] = [];
  for (const block of body) {
    const last = captions.at(-1);
    const fresh =
      (BEGINS.test(block.text) && !completes(last, block)) ||
      (TIME.test(block.text) &&
        !tellsMore(last, block) &&
        !isBeside(last?.at(-1), block) &&
        last?.some(({ text }) => TIME.test(text)) === true);
    if (last === undefined || fresh || last[0]!.page !== block.page) captions.push([block]);
    else last.push(block);
  }
  const described = captions.filter((blocks) =>
    blocks.some(({ text }) => [TIME, PLACE, BY, PROVES, BEGINS].some((words) => words.test(text))),
  );
  if (described.length === 0) return undefined;
  const pictures = spacesAbove(paper.blocks, described);
  const photo = median(pictures.filter((space) => space > PICTURE));
  const value = described.flatMap((blocks, at) => [...uncaptioned(pictures[at]!, photo), photoOf(blocks)]);
  return found(paper, described.flat(), value, value.length > described.length ? 0.6 : 0.85);
};

/** 照片内容： below the time, the place and the photographer of one picture says what it shows; another has a name already. */
const completes = (last: readonly FlowBlock[] | undefined, { text }: FlowBlock): boolean =>
  last !== undefined &&
  CALLED.test(text) &&
  last.some((block) => TIME.test(block.text)) &&
  !last.some((block) => BEGINS.test(block.text));

/** 证明内容：…2024年4月17日生产: a day within what the picture shows is not that of another. */
const tellsMore = (last: readonly FlowBlock[] | undefined, { text }: FlowBlock): boolean =>
  /^证明|^证实|^说明/u.test(text) && last?.some((block) => PROVES.test(block.text)) === false;

/** A cell to the right of the one before: the value of its label. */
const isBeside = (before: FlowBlock | undefined, { cell }: FlowBlock): boolean =>
  cell !== undefined && before?.cell !== undefined && Math.abs(before.cell[1] - cell[1]) < 0.006;

/** Least height of an empty space that is taken for a photograph, as a share of the page. */
const PICTURE = 0.12;
const BARE: Photo = { caption: '', time: false, place: false, by: false, proves: false };

/** Photographs without a word: where the space above a caption would hold more than one of the usual height. */
const uncaptioned = (space: number, usual: number): Photo[] =>
  usual === 0 ? [] : Array.from({ length: Math.max(0, Math.round(space / usual) - 1) }, () => BARE);

/** The empty space above each caption, down from the block before it on the page. */
function spacesAbove(all: readonly FlowBlock[], captions: readonly (readonly FlowBlock[])[]): number[] {
  return captions.map(([first]) => {
    const above = all.filter(({ page, box }) => page === first!.page && box[1] + box[3] <= first!.box[1] + 0.002);
    const bottom = Math.max(0.07, ...above.map(({ box }) => box[1] + box[3]));
    return first!.box[1] - bottom;
  });
}

/** The lower of two middles, so that one doubled space among few does not set the measure. */
function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.trunc((ordered.length - 1) / 2)] ?? 0;
}

function photoOf(blocks: readonly FlowBlock[]): Photo {
  const text = blocks.map((block) => block.text).join('\n');
  return {
    caption: captionOf(text),
    time: TIME.test(text),
    place: PLACE.test(text),
    by: BY.test(text),
    proves: PROVES.test(text),
  };
}

/** What the photograph shows: up to the first particular. */
const captionOf = (text: string): string =>
  text
    .split('\n')[0]!
    .replace(BEGINS, '')
    .split(/(?:拍摄|摄影|取证)?(?:时间|地点|人员?|者):|证明/u)[0]!
    .replaceAll(/[,。;:]+$/gu, '');
