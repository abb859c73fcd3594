import { bare } from '../../base/normalise-text';
import type { PlainMoment } from '../../base/plain-date';
import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { compareNames } from '../families/consistency';
import { actingOn } from '../families/people';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

type Presence = {
  readonly name: string;
  readonly paper: Instrument;
  readonly from: PlainMoment;
  readonly to: PlainMoment;
  readonly place: string;
  readonly cited: readonly Citation[];
  readonly confidence: number;
};

export const officerInTwoPlaces = defineCheck({
  meta: {
    id: 'officer-in-two-places',
    title: '同一执法人员同一时段不在两处取证',
    criterion: 'PU-SUBJ-06',
    group: 'subject',
    procedures: ['penalty-ordinary', 'coercion', 'inspection'],
    basis: ['行政处罚法(2021)第四十二条第一款', '行政处罚法(2021)第五十五条第二款'],
    messages: {
      apart: '{count}份笔录的起止时间经逐人比对，没有同一执法人员分身两处的情况。',
      overlap:
        '{name}在《{first}》（第{firstPage}页，{firstTime}，{firstPlace}）与《{second}》（第{secondPage}页，{secondTime}，{secondPlace}）的时间重叠，同一人不可能同时在两处取证。',
      placeUnknown:
        '{name}在《{first}》（第{firstPage}页，{firstTime}）与《{second}》（第{secondPage}页，{secondTime}）的时间重叠，但地点未都读出，请核对是否同一处、是否同时进行。',
      tooFew: '载明起止时间和执法人员的笔录不足两份，无从比对。',
    },
    problem: '取证时间冲突：{reason}，笔录真实性存疑。',
    mending: '核对音像记录和出行记录，查清实际到场人员；记录有误的作出书面说明，确未到场的排除相应证据或重新取证。',
  },
  check(view) {
    const records = view.all('inspection-record', 'inquiry-record', 'sampling-record', 'hearing-record');
    const present = records.flatMap((record) => presences(view, record));
    const timed = new Set(present.map(({ paper }) => paper.id));
    if (timed.size < 2) return notApplicable('tooFew');

    const clashes = pairs(present).filter(([a, b]) => a.from < b.to && b.from < a.to && !samePlace(a, b));
    if (clashes.length === 0) {
      return satisfied('apart', { count: timed.size }, present.flatMap(({ cited }) => cited).slice(0, 8));
    }
    return clashes.map(([a, b]) => {
      const given = { name: a.name, ...told(a, 'first'), ...told(b, 'second') };
      const cited = [...a.cited, ...b.cited];
      if (a.place === '' || b.place === '') return undetermined('scan', 'placeUnknown', given, cited);
      return violated('overlap', given, cited, { confidence: Math.min(a.confidence, b.confidence) });
    });
  },
});

function presences(view: DossierView, paper: Instrument): readonly Presence[] {
  const period = view.read(paper, 'period');
  if (period.state !== 'seen') return [];
  const place = view.read(paper, 'place');
  const where = place.state === 'seen' ? place.value : '';
  const once = new Map(actingOn(view, paper).map((sighting) => [bare(sighting.name), sighting]));
  return [...once]
    .filter(([name]) => name.length >= 2)
    .map(([name, { cited, confidence }]) => ({
      name,
      paper,
      ...period.value,
      place: where,
      cited: [...period.cited, ...cited],
      confidence: Math.min(period.confidence, confidence),
    }));
}

const pairs = (all: readonly Presence[]): readonly (readonly [Presence, Presence])[] =>
  all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => b.name === a.name && b.paper.id !== a.paper.id)
      .map((b) => [a, b] as const),
  );

/** Several records made at one place one inside the other (a check and the sampling within it) are no contradiction. */
const samePlace = (a: Presence, b: Presence): boolean =>
  a.place !== '' && b.place !== '' && compareNames(a.place, b.place) !== 'different';

function told<Prefix extends 'first' | 'second'>({ paper, from, to, place, cited }: Presence, prefix: Prefix) {
  return {
    [prefix]: paper.title,
    [`${prefix}Page`]: cited[0]!.page,
    [`${prefix}Time`]: `${from.slice(0, 10)} ${from.slice(11)}至${to.slice(11)}`,
    [`${prefix}Place`]: place,
  } as Record<Prefix | `${Prefix}${'Page' | 'Time' | 'Place'}`, string | number>;
}
