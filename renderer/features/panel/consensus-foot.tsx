import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import { errorWords } from '#shared/base/error-words';
import type { CampaignPlan } from '#shared/model/campaign';
import type { SignedResult } from '#shared/model/consensus';
import type { ItemId } from '#shared/model/ids';
import { consensusRecord } from '#shared/outputs/index';
import { leadOnly } from '#shared/panel/index';
import type { SettledDossier } from '#shared/pipeline/index';
import classes from './panel.module.css';
import type { PanelDossier } from './panel-dossier';
import { type PanelPorts, reopen, resultOf, sign, unlock } from './panel-store';
import type { Attempt } from './use-attempt';
import { WhyButton } from './why-button';

type Props = {
  readonly plan: CampaignPlan;
  readonly dossier: PanelDossier;
  readonly settled: Extract<SettledDossier, { state: 'open' }>;
  readonly ports: PanelPorts;
  readonly attempt: Attempt;
  readonly writable: boolean;
  readonly onFind: (item: ItemId) => void;
};

/** What remains before the sheet can be signed; then the result, the signature and the record to print. */
export function ConsensusFoot({ plan, dossier, settled, ports, attempt, writable, onFind }: Props) {
  const today = useToday();
  const [printing, setPrinting] = useState<OutgoingPaper>();
  const { state, of, assignment, panel } = dossier;
  const { template, ref } = dossier.loaded!;
  const signed = state.consensus?.signed;
  const result = signed ?? resultOf(settled);
  const { remaining } = settled;
  const barred = leadOnly(panel, ports.by);

  function record(settledFor: SignedResult): OutgoingPaper {
    const decisions = state.consensus?.decisions ?? {};
    const paper = consensusRecord({
      campaign: plan.name,
      dossier: of.name,
      agency: of.agency,
      panel: assignment.panel,
      template,
      templateRef: ref,
      readers: settled.reviews,
      reasons: settled.reasons,
      divergent: settled.divergent.map(({ item, marks }) => ({
        item,
        marks,
        decision: Object.hasOwn(decisions, item) ? decisions[item] : undefined,
      })),
      practices: assignment.readers.flatMap((reviewer) =>
        (state.reviews[reviewer]?.practices ?? []).map(({ text }) => ({ reviewer, text })),
      ),
      violated: settled.marks.filter(({ verdict }) => verdict === 'violated'),
      result: settledFor,
      ...(signed?.regraded !== undefined && { regraded: signed.regraded }),
      objections: state.objections ?? [],
      lead: panel?.lead ?? '',
      date: today,
    });
    return {
      name: `${of.name}-合议记录`,
      paper,
      output: 'consensus-record',
      about: { kind: 'dossier', id: of.dossier },
    };
  }

  return (
    <section className={classes.foot} aria-label="合议结论">
      {result === undefined ? (
        <>
          <Text>还有 {remaining.length} 项待定，定完后可以签字。</Text>
          {remaining[0] !== undefined && (
            <Button size="compact-sm" variant="subtle" onClick={() => onFind(remaining[0]!)}>
              到第一项
            </Button>
          )}
        </>
      ) : (
        <Text fw={600}>
          {signed === undefined ? '可以签字：' : '已签字：'}
          {result.score} 分 <GradeBadge grade={result.grade} />
        </Text>
      )}
      <span className={classes.space} />
      {writable && barred !== undefined && (
        <Text size="sm" c="dimmed" maw={420}>
          {errorWords(barred.code, barred.detail)}
        </Text>
      )}
      {writable && barred === undefined && (
        <>
          {signed === undefined && result !== undefined && (
            <Button onClick={() => attempt.try(() => sign(ports, result, assignment.readers))}>签字定案</Button>
          )}
          {signed === undefined ? (
            <WhyButton name="解除锁定" onWhy={(why) => attempt.try(() => unlock(ports, why))} />
          ) : (
            <WhyButton name="重新合议" onWhy={(why) => attempt.try(() => reopen(ports, why))} />
          )}
        </>
      )}
      <Button
        variant="default"
        disabled={result === undefined}
        onClick={() => result !== undefined && setPrinting(record(result))}
      >
        合议记录
      </Button>
      {printing && <PaperPrint title="合议记录" papers={[printing]} onClose={() => setPrinting(undefined)} />}
    </section>
  );
}
