import { cropPng, type PagePictures, type ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Timeline } from '#shared/model/timeline';
import {
  type Crop,
  type Drawn,
  drawTimeline,
  type EvidencePictures,
  problemsOf,
  type ReviewOutcome,
  timelineSvg,
} from '#shared/outputs/index';
import type { Services } from './services-context';

/** Papers about one dossier that bear pictures. */
export type IllustratedPaper = 'score-sheet' | 'problem-list' | 'opinion';

type Sources = {
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  readonly pictures: PagePictures;
  readonly png: Services['writers']['png'];
  readonly timeline: Timeline | undefined;
  readonly paper: IllustratedPaper;
};

/** Crops of one problem that go into a paper; the rest stay named by their pages. */
const MOST = 6;

/** Pixels across at 100 %, by the paper that bears it, and the millimetres they take there. */
const timelineWidths: Record<IllustratedPaper, number> = { 'score-sheet': 1000, 'problem-list': 1000, opinion: 620 };
const MILLIMETRES = 25.4 / 96;

/** The pieces of pages the violated items rest on, and the timeline, ready for papers. A page that cannot be drawn is left out. */
export async function evidencePictures(outcome: ReviewOutcome, sources: Sources): Promise<EvidencePictures> {
  const crops: Crop[] = [];
  for (const { target, mark } of problemsOf(outcome)) {
    for (const citation of mark.citations.slice(0, MOST)) {
      const page = sources.viewed.get(citation.page);
      const drawn = page && (await cropPng(page, citation.box, sources.pictures));
      if (drawn) crops.push({ ...drawn, item: target.id, citation });
    }
  }
  const timeline = await timelinePicture(sources);
  return { crops, ...(timeline && { timeline }) };
}

async function timelinePicture({ timeline, png, paper }: Sources): Promise<Drawn | undefined> {
  const drawing = timeline && drawTimeline(timeline, timelineWidths[paper]);
  if (!drawing) return undefined;
  const { width, height } = drawing;
  return { png: await png(timelineSvg(drawing), drawing), width: width * MILLIMETRES, height: height * MILLIMETRES };
}
