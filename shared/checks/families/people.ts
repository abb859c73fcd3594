import { bare } from '../../base/normalise-text';
import type { Citation } from '../../model/citation';
import type { Instrument, InstrumentKind } from '../../model/instrument';
import type { DossierView } from '../dossier-view';

/** Someone acting for the agency on one paper. */
export type Sighting = {
  readonly name: string;
  readonly paper: Instrument;
  readonly page: number;
  readonly cited: readonly Citation[];
  readonly confidence: number;
};

const investigating: readonly InstrumentKind[] = [
  'inspection-record',
  'inquiry-record',
  'sampling-record',
  'preservation-notice',
  'investigation-report',
];

/** 调查人员: whoever gathered evidence or wrote the report. */
export const investigators = (view: DossierView): readonly Sighting[] =>
  view.all(...investigating).flatMap((paper) => officersOf(view, paper));

export function officersOf(view: DossierView, paper: Instrument): readonly Sighting[] {
  const officers = view.read(paper, 'officers');
  return officers.state === 'seen'
    ? sightings(
        paper,
        officers.value.map(({ name }) => name),
        officers,
      )
    : [];
}

/** Whoever acts for the agency on a record: named as officer, recorder or signer, since one cell may be misread. */
export function actingOn(view: DossierView, paper: Instrument): readonly Sighting[] {
  const recorder = view.read(paper, 'recorder');
  const signed = view.read(paper, 'signatures');
  return [
    ...officersOf(view, paper),
    ...(recorder.state === 'seen' ? sightings(paper, [recorder.value], recorder) : []),
    ...(signed.state === 'seen'
      ? sightings(
          paper,
          signed.value
            .filter(({ role }) => /执法|询问人$|检查人|调查人|记录/.test(role) && !/被/.test(role))
            .map(({ name }) => name),
          signed,
        )
      : []),
  ];
}

/** Places for officers to sign in which there is ink that was not read: another officer may have signed there. */
export function unreadOfficerInk(view: DossierView, paper: Instrument): readonly Citation[] {
  const signed = view.read(paper, 'signatures');
  if (signed.state !== 'seen') return [];
  const unread = signed.value.some(
    ({ role, name }) => name === '' && /执法|询问人$|检查人|调查人|记录/.test(role) && !/被/.test(role),
  );
  return unread ? signed.cited.filter(({ quote }) => quote === '') : [];
}

/** 审核人员: the signer of the legal opinion, on its own paper or in an approval form's box. */
export function reviewers(view: DossierView): readonly Sighting[] {
  const boxes = view.all('legal-review', 'decision-approval', 'investigation-report').flatMap((paper) => {
    const opinions = view.read(paper, 'opinions');
    if (opinions.state !== 'seen') return [];
    return sightings(
      paper,
      opinions.value.filter(({ role }) => role === 'legal').map(({ name }) => name),
      opinions,
    );
  });
  const signed = view.all('legal-review').flatMap((paper) => {
    const signatures = view.read(paper, 'signatures');
    if (signatures.state !== 'seen') return [];
    const names = signatures.value.filter(({ role }) => /审[核查]|核审|法制|legal/.test(role)).map(({ name }) => name);
    return sightings(paper, names, signatures);
  });
  // Behind 审核人 on a paper of its own stands whoever reviewed.
  const named = view.all('legal-review').flatMap((paper) => officersOf(view, paper));
  return [...boxes, ...signed, ...named];
}

export function chairs(view: DossierView, kind: 'hearing-record' | 'hearing-notice'): readonly Sighting[] {
  return view.all(kind).flatMap((paper) => {
    const chair = view.read(paper, 'chair');
    return chair.state === 'seen' ? sightings(paper, [chair.value], chair) : [];
  });
}

/** 表决人员 of the collective discussion; where no vote is listed, nobody. */
export function voters(view: DossierView): readonly Sighting[] {
  return view.all('collective-discussion').flatMap((paper) => {
    const found = view.read(paper, 'voters');
    return found.state === 'seen'
      ? sightings(
          paper,
          found.value.map(({ name }) => name),
          found,
        )
      : [];
  });
}

/** Pairs of the same name in both lists, one for each name. Names are compared without spaces or dots. */
export function sameNames(
  left: readonly Sighting[],
  right: readonly Sighting[],
): readonly (readonly [Sighting, Sighting])[] {
  const found = new Map<string, readonly [Sighting, Sighting]>();
  for (const one of left) {
    const other = right.find(({ name }) => bare(name) === bare(one.name));
    if (other !== undefined && bare(one.name).length >= 2 && !found.has(bare(one.name)))
      found.set(bare(one.name), [one, other]);
  }
  return [...found.values()];
}

function sightings(
  paper: Instrument,
  names: readonly string[],
  { cited, confidence }: { readonly cited: readonly Citation[]; readonly confidence: number },
): readonly Sighting[] {
  return names.filter((name) => name !== '').map((name) => ({ name, paper, page: cited[0]!.page, cited, confidence }));
}
