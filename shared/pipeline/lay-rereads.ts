import { around, type Box, shareInside } from '../model/geometry';
import type { ReadPage, TextLine } from '../model/page-text';
import type { RegionReread } from '../model/region-reread';

/** Pages with what people chose of second readings laid over the first; the pages given stay as they are. */
export function layRereads(pages: readonly ReadPage[], rereads: readonly RegionReread[] = []): readonly ReadPage[] {
  if (rereads.length === 0) return pages;
  return pages.map((page) => {
    const own = rereads.filter(({ scan, index }) => scan === page.scan && index === page.index);
    const { reading } = page;
    if (reading === undefined || own.length === 0) return page;
    const lines = own.reduce(laid, reading.text.lines);
    return { ...page, reading: { ...reading, text: { ...reading.text, lines } } };
  });
}

/** The chosen lines stand where the first of those they replace stood; where there was none, before the next one down. */
function laid(lines: readonly TextLine[], { box, lines: chosen }: RegionReread): readonly TextLine[] {
  const first = lines.findIndex((line) => middleInside(line.box, box));
  const below = lines.findIndex((line) => line.box[1] >= box[1] + box[3]);
  const at = first >= 0 ? first : below >= 0 ? below : lines.length;
  const kept = (line: TextLine): boolean => !middleInside(line.box, box);
  return [...lines.slice(0, at).filter(kept), ...chosen, ...lines.slice(at).filter(kept)];
}

/** A line of which less lies in the box was only brushed. */
const BRUSHED = 0.2;

/** The box made wide enough for every line it touches: half a line read again would lose the other half. */
export function wholeLines(box: Box, lines: readonly TextLine[]): Box {
  const touched = lines.map((line) => line.box).filter((each) => shareInside(each, box) > BRUSHED);
  return around([box, ...touched]) ?? box;
}

/** Whether the middle of `inner` lies in `outer`. */
export function middleInside([x, y, w, h]: Box, [left, top, across, down]: Box): boolean {
  const [middle, centre] = [x + w / 2, y + h / 2];
  return middle >= left && middle <= left + across && centre >= top && centre <= top + down;
}
