import { useMemo, useState } from 'react';
import type { Fact } from '#shared/model/fact';
import { citedBy, confirmedFact } from '../fact-typing';
import { correctFact } from '../review-store';
import type { Desk } from '../use-desk';
import { doubtfulFacts } from './doubtful-facts';

/** 逐个确认: one doubtful fact after the other, each with its piece of the page. */
export function useConfirming({ reviewed, panel, move, saving, ports, refusing, setHint }: Desk) {
  const { facts, findings } = reviewed;
  const queue = useMemo(() => doubtfulFacts(facts, findings), [facts, findings]);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const left = queue.filter((fact) => !done.has(nameOf(fact)));
  const current = left[0];

  function show(fact: Fact | undefined): void {
    const place = fact && citedBy(fact)[0];
    if (place) move({ to: 'citation', citation: place });
  }

  function settle(fact: Fact | undefined): void {
    if (!current || refusing()) return;
    if (fact) void saving.save(() => correctFact(ports, fact));
    setDone((held) => new Set([...held, nameOf(current)]));
    show(left[1]);
  }

  return {
    current,
    left: left.length,
    show: () => show(current),
    /** The reviewer's word on the fact asked about. */
    say: (fact: Fact) => settle(fact),
    later: () => settle(undefined),
    /** Enter: the reading stands; false where nothing is being asked. */
    confirm(): boolean {
      if (panel !== 'confirm' || !current) return false;
      if (current.state === 'read') settle(confirmedFact(current));
      else setHint('看不清的要素，请填写内容或者选“无法辨认”');
      return true;
    },
  };
}

export type Confirming = ReturnType<typeof useConfirming>;

const nameOf = ({ instrument, field }: Fact): string => `${instrument}/${field}`;
