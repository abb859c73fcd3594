import type { PlainDate, PlainMoment } from '../base/plain-date';
import type { ArticleRef } from './article-ref';
import type { Citation } from './citation';
import type { InstrumentId } from './ids';
import type { PartyKind, Person } from './person';

/** One opinion box of an approval form. `name` is empty where ink was seen but not read. */
export type Opinion = {
  readonly role: 'handler' | 'section' | 'legal' | 'head' | 'other';
  readonly text: string;
  readonly name: string;
  readonly date: PlainDate | undefined;
};

/** One row of 卷内目录. `from`/`to` are folios as printed. */
export type CatalogueRow = {
  readonly number: number | undefined;
  readonly title: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly date: PlainDate | undefined;
};

/** One row of a list of goods (财物清单). `quantity` is undefined where no number was read. */
export type GoodsRow = {
  readonly name: string;
  readonly spec: string;
  readonly quantity: number | undefined;
  readonly unit: string;
  readonly state: string;
};

export type Term = { readonly length: number; readonly unit: 'calendar-day' | 'working-day' | 'month' };

/** Whom and how long one may turn to. Empty `body` where none was named. */
export type Remedy = { readonly body: string; readonly term: Term | undefined };

/** 有效期. An end that was not printed (长期) is undefined. */
export type Validity = { readonly from: PlainDate | undefined; readonly to: PlainDate | undefined };

/** What each fact holds. Sums are in 分 (whole fen), dates are calendar days. */
export type FieldTypes = {
  agency: string;
  number: string;
  /** 成文日期 */
  date: PlainDate;
  /** The agency's name as read from its seal; empty where a seal was seen but its words were not read. */
  seal: string;
  party: string;
  partyCode: string;
  partyKind: PartyKind;
  address: string;
  legalRepresentative: string;
  cause: string;
  source: string;
  conduct: string;
  conductDate: PlainDate;
  officers: readonly Person[];
  recorder: string;
  period: { readonly from: PlainMoment; readonly to: PlainMoment };
  place: string;
  articles: readonly ArticleRef[];
  violatedArticles: readonly ArticleRef[];
  penaltyArticles: readonly ArticleRef[];
  /** Fine, in fen. */
  amount: number;
  /** Fine as written in Chinese capitals, in fen. */
  amountInWords: number;
  confiscation: number;
  penaltyKinds: readonly string[];
  opinions: readonly Opinion[];
  /** Names or ink found in places for signatures: role → how many. */
  signatures: readonly { readonly role: string; readonly name: string }[];
  showedCertificates: boolean;
  recusalNotified: boolean;
  statementRight: boolean;
  statementTerm: Term;
  hearingRight: boolean;
  hearingTerm: Term;
  waived: boolean;
  defence: string;
  defenceAnswered: boolean;
  correction: boolean;
  correctionTerm: Term;
  evidenceList: readonly string[];
  evidenceWeighed: string;
  lawReasoned: string;
  discretion: string;
  reconsideration: Remedy;
  litigation: Remedy;
  paymentTerm: Term;
  bank: string;
  reviewOpinion: string;
  conclusion: string;
  chair: string;
  attendees: readonly Person[];
  voters: readonly Person[];
  servedTitle: string;
  servedNumber: string;
  recipient: string;
  serviceMethod: string;
  servicePlace: string;
  /** 送达日期：签收日 */
  servedOn: PlainDate;
  receivedBy: string;
  relation: string;
  payer: string;
  paidOn: PlainDate;
  publishedOn: PlainDate;
  filedOn: PlainDate;
  closedOn: PlainDate;
  retention: string;
  catalogue: readonly CatalogueRow[];
  photos: readonly {
    readonly caption: string;
    readonly time: boolean;
    readonly place: boolean;
    readonly by: boolean;
    readonly proves: boolean;
  }[];
  pageNote: string;
  /** How long a measure (查封、扣押、冻结) is to last, or by how long it is extended. */
  measureTerm: Term;
  /** Its first and last day where the paper names them. */
  measureFrom: PlainDate;
  measureUntil: PlainDate;
  goods: readonly GoodsRow[];
  /** Number of the decision that this paper ends, extends or enforces. */
  citedNumber: string;
  /** 加处罚款、滞纳金, in fen. */
  surcharge: number;
  inspectionItems: string;
  inspectionMethod: string;
  /** The day on which an inspection is to take place. */
  plannedOn: PlainDate;
  /** 当场收缴罚款; false where the paper says that the fine goes to a bank. */
  spotCollection: boolean;
  /** 当场收缴理由 as printed or ticked. */
  spotCollectionReason: string;
  /** 报所属行政机关备案日期 */
  reportedOn: PlainDate;
  /** 执法人员将罚款交至行政机关的日期 */
  handedOn: PlainDate;
  /** 许可事项 */
  licenceItem: string;
  /** 申请日期 */
  appliedOn: PlainDate;
  /** 收到申请材料日期 */
  receivedOn: PlainDate;
  /** 受理日期 */
  acceptedOn: PlainDate;
  /** 申请材料名称 */
  materials: readonly string[];
  /** 需要补正的内容 */
  supplements: readonly string[];
  /** 承诺办结时限 */
  promisedTerm: Term;
  /** 延长的期限 */
  extensionTerm: Term;
  /** 不计入期限的时间：听证、检验、检测、检疫、鉴定、专家评审所需 */
  excludedTerm: Term;
  /** 不予受理、不予许可、撤销等的理由 */
  refusalReason: string;
  /** 许可证件编号 */
  licenceNumber: string;
  /** 许可内容、范围 */
  licenceScope: string;
  validity: Validity;
};

export type Field = keyof FieldTypes;

/** Name in reports and files: prefix of the instrument's kind and field, `decision.number`. */
export type FactName = `${string}.${Field}`;

type Held<F extends Field> = { readonly field: F; readonly instrument: InstrumentId };

/**
 * 要素: a particular read from an instrument. Illegible is not absent: only one of them is the agency's fault.
 * `confidence` 0…1; a value typed in by a reviewer has 1 and `by: 'reviewer'`, and wins.
 */
export type FactOf<F extends Field> = Held<F> &
  (
    | {
        readonly state: 'read';
        readonly value: FieldTypes[F];
        readonly cited: readonly Citation[];
        readonly confidence: number;
        readonly by: 'machine' | 'reviewer';
      }
    | { readonly state: 'illegible'; readonly cited: readonly Citation[]; readonly by: 'machine' | 'reviewer' }
    | { readonly state: 'absent'; readonly by: 'machine' | 'reviewer' }
  );

export type Fact = { [F in Field]: FactOf<F> }[Field];
