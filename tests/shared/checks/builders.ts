import type { PlainDate } from '#shared/base/plain-date';
import type { ArticleRef } from '#shared/model/article-ref';
import type { Fact, Field, FieldTypes } from '#shared/model/fact';
import type { Box } from '#shared/model/geometry';
import type { InstrumentId, Sha256 } from '#shared/model/ids';
import { type Instrument, type InstrumentKind, instrumentKinds } from '#shared/model/instrument';
import type { PageLook } from '#shared/model/page';
import type { InkSighting, ReadPage, SigningPlace } from '#shared/model/page-text';
import type { ReadDossier } from '#shared/model/read-dossier';

/** A field that was written but cannot be read. */
export const illegible = Symbol('illegible');

type Facts = { readonly [F in Field]?: FieldTypes[F] | typeof illegible };

/** A paper as a test states it: only what matters. */
export type Paper = {
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly facts: Facts;
  /** Lines of its text. */
  readonly text: readonly string[];
  /** How far its page can be read, 0…1. */
  readonly legibility: number;
  readonly pages: number;
  readonly confidence: number;
  /** Whether its pages were looked at for ink in places for signatures; none is there but in the line of `inked`. */
  readonly looked: boolean;
  readonly inked: string | undefined;
  readonly signing: Signing;
};

/** Cells for signatures on its first page, by the words that name who signs. */
type Signing = Readonly<Record<string, SigningPlace['holds']>>;

type Extras = {
  readonly title?: string;
  readonly text?: string | readonly string[];
  readonly legibility?: number;
  readonly pages?: number;
  /** Of every fact. */
  readonly confidence?: number;
  readonly looked?: boolean;
  readonly inked?: string;
  readonly signing?: Signing;
};

const paper =
  (kind: InstrumentKind) =>
  (facts: Facts = {}, extras: Extras = {}): Paper => ({
    kind,
    title: extras.title ?? instrumentKinds[kind].name,
    facts,
    text: typeof extras.text === 'string' ? [extras.text] : (extras.text ?? []),
    legibility: extras.legibility ?? 0.97,
    pages: extras.pages ?? 1,
    confidence: extras.confidence ?? 0.95,
    looked: extras.looked ?? extras.inked !== undefined,
    inked: extras.inked,
    signing: extras.signing ?? {},
  });

export const cover = paper('dossier-cover');
export const catalogue = paper('catalogue');
export const closingNote = paper('closing-note');
export const source = paper('source-register');
export const filing = paper('filing-approval');
export const inspection = paper('inspection-record');
export const inquiry = paper('inquiry-record');
export const exhibit = paper('exhibit');
export const sampling = paper('sampling-record');
export const preservation = paper('preservation-notice');
export const preservationDisposal = paper('preservation-disposal');
export const appraisal = paper('appraisal-report');
export const resultNotice = paper('result-notice');
export const correctionOrder = paper('correction-order');
export const investigation = paper('investigation-report');
export const legalReview = paper('legal-review');
export const notice = paper('prior-notice');
export const defence = paper('defence-record');
export const hearingRequest = paper('hearing-request');
export const hearingNotice = paper('hearing-notice');
export const hearing = paper('hearing-record');
export const discussion = paper('collective-discussion');
export const approval = paper('decision-approval');
export const decision = paper('penalty-decision');
export const receipt = paper('service-receipt');
export const post = paper('service-by-post');
export const voucher = paper('payment-voucher');
export const deferral = paper('payment-deferral');
export const demand = paper('demand-notice');
export const enforcement = paper('enforcement-application');
export const transfer = paper('criminal-transfer');
export const closing = paper('closing-approval');
export const publication = paper('publication-page');
export const identity = paper('identity-proof');
export const authorisation = paper('authorisation');
export const extension = paper('time-extension');
export const measureApproval = paper('measure-approval');
export const measure = paper('measure-decision');
export const goodsList = paper('goods-list');
export const measureRecord = paper('measure-record');
export const measureExtension = paper('measure-extension');
export const appraisalPeriod = paper('appraisal-period');
export const measureRelease = paper('measure-release');
export const returnList = paper('return-list');
export const freeze = paper('freeze-decision');
export const freezeNotice = paper('freeze-notice');
export const execution = paper('execution-decision');
export const executionRecord = paper('execution-record');
export const demolition = paper('demolition-notice');
export const halt = paper('execution-halt');
export const agreement = paper('execution-agreement');
export const substitute = paper('substitute-decision');
export const substituteRecord = paper('substitute-record');
export const ruling = paper('court-ruling');
export const inspectionPlan = paper('inspection-plan');
export const inspectionApproval = paper('inspection-approval');
export const randomDraw = paper('random-draw');
export const inspectionNotice = paper('inspection-notice');
export const inspectionResult = paper('inspection-result');
export const goodsDisposal = paper('goods-disposal');
export const summary = paper('summary-decision');
export const report = paper('summary-report');
export const handover = paper('fine-handover');
export const application = paper('licence-application');
export const materialsReceipt = paper('materials-receipt');
export const supplement = paper('supplement-notice');
export const acceptance = paper('acceptance-notice');
export const nonAcceptance = paper('non-acceptance-notice');
export const licenceReview = paper('licence-review');
export const verification = paper('site-verification');
export const stakeholder = paper('stakeholder-notice');
export const extensionNotice = paper('extension-notice');
export const excludedTime = paper('excluded-time-notice');
export const licence = paper('licence-decision');
export const refusal = paper('licence-refusal');
export const certificate = paper('licence-certificate');
export const licenceChange = paper('licence-change');
export const withdrawal = paper('licence-withdrawal');
export const commitment = paper('commitment-letter');
export const stranger = paper('unknown');

/** 送达回证 for a paper, by title. */
export const served = (servedTitle: string, servedOn: PlainDate, more: Facts = {}): Paper =>
  receipt({ servedTitle, servedOn, ...more });

export const yuan = (sum: number): number => sum * 100;

export const article = (law: string, number: number, paragraph?: number): ArticleRef => ({
  law,
  article: number,
  ...(paragraph !== undefined && { paragraph }),
  printed: `《${law}》第${number}条`,
});

export const people = (...names: readonly string[]) => names.map((name) => ({ name }));

/** Papers bound one after the other, read cleanly unless one says otherwise. */
export function dossier(...papers: readonly Paper[]): ReadDossier {
  return bound(papers, {});
}

/** The same as a dossier of 行政检查. */
export const inspecting = (...papers: readonly Paper[]): ReadDossier => bound(papers, { procedure: 'inspection' });

export const bound = (papers: readonly Paper[], more: Partial<ReadDossier>): ReadDossier => {
  const placed = place(papers);
  return {
    name: '测试案卷',
    procedure: 'penalty-ordinary',
    pages: placed.flatMap(({ paper: each, pages }) => pages.map((ordinal, at) => pageOf(each, ordinal, at))),
    folios: placed.flatMap(({ pages }) => pages.map(String)),
    flags: [],
    instruments: placed.map(({ instrument }) => instrument),
    facts: placed.flatMap(({ paper: each, instrument }) => factsOf(each, instrument)),
    ...more,
  };
};

function place(papers: readonly Paper[]) {
  let next = 1;
  return papers.map((each) => {
    const pages = Array.from({ length: each.pages }, (_, at) => next + at);
    next += each.pages;
    const id = `p${pages[0]}` as InstrumentId;
    const instrument: Instrument = { id, kind: each.kind, title: each.title, pages, confidence: 0.95, by: 'machine' };
    return { paper: each, pages, instrument };
  });
}

function factsOf({ facts, confidence }: Paper, { id, pages }: Instrument): Fact[] {
  const cited = [{ page: pages[0]!, box: [0.1, 0.1, 0.3, 0.02], quote: '' }] as const;
  return Object.entries(facts).map(([field, value]) => {
    const held = { field: field as Field, instrument: id, cited, by: 'machine' as const };
    const fact = value === illegible ? { ...held, state: 'illegible' } : { ...held, state: 'read', value, confidence };
    // Facts are typed where tests state them (`Facts`); the pairs of Object.entries forget it.
    return fact as Fact;
  });
}

const look: PageLook = {
  width: 1654,
  height: 2339,
  dpi: 200,
  turn: 0,
  skew: 0,
  ink: 0.05,
  blank: false,
  hash: '0000000000000000',
  seals: [],
};

const SCAN = '0'.repeat(64) as Sha256;

function pageOf({ text, legibility, looked, inked, signing }: Paper, ordinal: number, at: number): ReadPage {
  const lines = (at === 0 ? text : []).map((words, row) => ({
    text: words,
    box: [0.1, 0.1 + row * 0.03, 0.8, 0.02] as const,
    confidence: 0.95,
  }));
  return {
    ordinal,
    scan: SCAN,
    index: ordinal - 1,
    reading: {
      scan: SCAN,
      index: ordinal - 1,
      look,
      text: {
        engine: 'text-layer',
        version: '1',
        lines,
        rules: [],
        legibility,
        ...(looked ? { ink: lines.filter((line) => line.text === inked).map(inkIn) } : {}),
        signing: Object.entries(at === 0 ? signing : {}).map(([words, holds], row): SigningPlace => {
          // A label that was read as a line stands there; a cell of its own far from the lines.
          const line = lines.find((each) => each.text.includes(words));
          return { words, label: line?.box ?? [0.1, 0.8 + row * 0.03, 0.1, 0.02], box: [0.2, 0.8, 0.5, 0.02], holds };
        }),
      },
      took: { raster: 0, ocr: 0 },
    },
  };
}

/** Boxes of handwritten lines are high, and reach into the next. */
const inkIn = ({ box: [x, y, width] }: { readonly box: Box }): InkSighting => ({
  label: [x, y, width / 4, 0.035],
  box: [x + width / 4, y, width / 4, 0.025],
});

/** A red round stamp seen on the picture of one page. */
export function withSeal(read: ReadDossier, ordinal: number, redness = 0.8): ReadDossier {
  // Where a fact says that a seal was read, it was read from this one.
  const sealed = read.facts.find(({ field, state }) => field === 'seal' && state === 'read');
  const box = sealed?.state === 'read' ? sealed.cited[0]!.box : ([0.6, 0.7, 0.2, 0.14] as const);
  const stamp = { box, shape: 'round', redness, text: '' } as const;
  const pages = read.pages.map((page) =>
    page.ordinal !== ordinal || page.reading === undefined
      ? page
      : { ...page, reading: { ...page.reading, look: { ...page.reading.look, seals: [stamp] } } },
  );
  return { ...read, pages };
}
