import { daysBetween, type PlainDate } from '../../base/plain-date';
import type { CampaignPlan, CampaignSort, Filing } from '../../model/campaign';

/** 规定动作 of a year: what is owed, by whom, until when, and how far it has come. */
export type Duty = {
  readonly kind: 'agency-review' | 'spot-check';
  /** Empty where the bureau itself owes it. */
  readonly agency: string;
  readonly words: string;
  readonly due: PlainDate;
  readonly needed: number;
  readonly done: number;
  readonly state: 'done' | 'open' | 'soon' | 'overdue';
};

/** A campaign of the year, as far as duties count it. */
export type RoundMade = {
  readonly plan: Pick<CampaignPlan, 'sort' | 'agencies' | 'twoRounds' | 'year'>;
  readonly filings: readonly Filing[];
  /** Every dossier signed. */
  readonly finished: boolean;
};

/** Reminded from this many days before. */
const SOON = 30;

/**
 * The year's duties, after 西安市政办发〔2022〕40号第（十三）条; places differ: agencies review by the end of October, those
 * with many cases twice, and report it; the bureau spot-checks at least twice.
 */
export function dutiesOf(year: number, rounds: readonly RoundMade[], today: PlainDate): readonly Duty[] {
  const mine = rounds.filter(({ plan }) => plan.year === year);
  const agencies = [...new Set(mine.flatMap(({ plan }) => plan.agencies))];
  const twice = new Set(mine.flatMap(({ plan }) => plan.twoRounds));
  const filed = (agency: string): number =>
    new Set(
      mine
        .flatMap(({ filings }) => filings.filter((each) => each.agency === agency && inYear(each, year)))
        .map(({ on }) => on),
    ).size;
  const finished = (sort: CampaignSort): number =>
    mine.filter(({ plan, finished: done }) => plan.sort === sort && done).length;
  const duty = (owed: Omit<Duty, 'state'>): Duty => ({ ...owed, state: stateOf(owed, today) });
  return [
    ...agencies.map((agency) => {
      const needed = twice.has(agency) ? 2 : 1;
      const words = needed === 2 ? '年度案卷评查两次并备案（案件量大、败诉率较高）' : '年度案卷评查并备案';
      return duty({ kind: 'agency-review', agency, words, due: `${year}-10-31`, needed, done: filed(agency) });
    }),
    duty({
      kind: 'spot-check',
      agency: '',
      words: '对辖区各单位案卷抽查不少于两次，结果通报',
      due: `${year}-12-31`,
      needed: 2,
      done: finished('spot-check') + finished('annual'),
    }),
  ];
}

const inYear = ({ on }: Filing, year: number): boolean => on.startsWith(`${year}-`);

function stateOf({ needed, done, due }: Pick<Duty, 'needed' | 'done' | 'due'>, today: PlainDate): Duty['state'] {
  if (done >= needed) return 'done';
  if (today > due) return 'overdue';
  return daysBetween(today, due) <= SOON ? 'soon' : 'open';
}
