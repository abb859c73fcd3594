import { useLocalStorage } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLaw } from '#renderer/app/use-law.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { limitFrom } from '#shared/ledger/index';
import type { CampaignId } from '#shared/model/ids';
import { basisOf, nextSerial, numberingFor } from '#shared/outputs/index';
import type { DispatchTerms } from './compose-dispatches';
import type { OfferedKind } from './dispatch-kinds';

/** What a person wrote over what was proposed. */
type Typed = {
  readonly issuer?: string;
  readonly numbering?: string;
  readonly serial?: number | undefined;
  readonly date?: PlainDate;
  readonly rule?: string;
  readonly due?: string | undefined;
  readonly to?: string;
  readonly review?: string;
  readonly opinion?: string;
  readonly matter?: string;
  readonly basis?: string | undefined;
};

/**
 * The terms of a batch: the house's letterhead, the number after the last, the limit and the basis of the chosen rule, until
 * the person writes something else. Undefined until the house is known.
 */
export function useDispatchTerms(kind: OfferedKind, campaign: CampaignId | undefined) {
  const { store, limitRules } = useServices();
  const law = useLaw();
  const today = useToday();
  const known = useLive(async () => {
    const [house, dispatches, campaigns] = await Promise.all([store.house(), store.dispatches(), store.campaigns()]);
    const sent = dispatches.map(({ dispatch }) => dispatch);
    return { held: house.letterhead, sent, campaigns };
  }, [store]);
  const [typed, setTyped] = useState<Typed>({});
  const [contact, setContact] = useLocalStorage({ key: 'dispatch-contact', defaultValue: '' });

  const date = typed.date ?? today;
  const rule = limitRules.find(({ id }) => id === typed.rule) ?? limitRules[0]!;
  const computed = useMemo(() => law && limitFrom(date, rule.term, law.holidays), [date, rule, law]);
  if (known === undefined) return undefined;

  const { held, sent, campaigns } = known;
  const year = Number(date.slice(0, 4));
  const numbering = typed.numbering ?? numberingFor(kind, held?.numbering ?? '', sent);
  const due = typed.due ?? computed ?? '';
  const terms: DispatchTerms = {
    letterhead: {
      agency: typed.issuer ?? held?.agency ?? '',
      numbering,
      signer: held?.signer ?? '',
      copiesTo: held?.copiesTo ?? [],
    },
    firstSerial: undefined,
    date,
    due: due === '' ? undefined : (due as PlainDate),
    rule,
    to: typed.to ?? '',
    review:
      typed.review ??
      campaigns.find(({ id }) => id === campaign)?.plan?.name ??
      `${today.slice(0, 4)}年度行政执法案卷评查`,
    contact,
    opinion: typed.opinion ?? '',
    matter: typed.matter ?? '',
    basis: typed.basis ?? (kind === 'review-opinion' ? '' : basisOf(kind, rule)),
  };
  const serial = 'serial' in typed ? typed.serial : nextSerial(numbering, year, sent);
  return {
    terms: { ...terms, firstSerial: numbering === '' ? undefined : serial },
    serial,
    /** 文号 of the last 监督意见书 sent to the agency; empty where there is none. */
    opinionTo: (agency: string): string =>
      sent.findLast((each) => each.kind === 'supervision-opinion' && each.agency === agency)?.number ?? '',
    /** The house has no letterhead yet: this one becomes it. */
    unnamed: held === undefined,
    set: (part: Typed) => setTyped((before) => ({ ...before, ...part })),
    setContact,
  };
}

export type DispatchForm = NonNullable<ReturnType<typeof useDispatchTerms>>;
