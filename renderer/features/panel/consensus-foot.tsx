import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import { AppError } from '#shared/base/app-error';
import type { CampaignPlan } from '#shared/model/campaign';
import type { ItemId, ReviewerName } from '#shared/model/ids';
import { consensusRecord } from '#shared/outputs/index';
import type { SettledDossier } from '#shared/pipeline/index';
import classes from './panel.module.css';
import type { PanelDossier } from './panel-dossier';
import { type PanelPorts, reopen, resultOf, sign } from './panel-store';

type Props = {
  readonly plan: CampaignPlan;
  readonly dossier: PanelDossier;
  readonly settled: Extract<SettledDossier, { state: 'open' }>;
  readonly ports: PanelPorts;
  readonly lead: ReviewerName | undefined;
  readonly writable: boolean;
  readonly onFind: (item: ItemId) => void;
};

/** What remains before the sheet can be signed; then the result, the signature and the record to print. */
export function ConsensusFoot({ plan, dossier, settled, ports, lead, writable, onFind }: Props) {
  const { desktop, writers, store } = useServices();
  const today = useToday();
  const [told, setTold] = useState<string>();
  const [refused, setRefused] = useState<AppError>();
  const { state, of, assignment } = dossier;
  const { template, ref } = dossier.loaded!;
  const signed = state.consensus?.signed;
  const result = signed ?? resultOf(settled);
  const { remaining } = settled;

  async function record(): Promise<void> {
    if (result === undefined) return;
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
      result,
      objections: state.objections ?? [],
      lead: lead ?? '',
      date: today,
    });
    const name = `${of.name.replaceAll(/[\\/:*?"<>|]/g, '')}-合议记录.docx`;
    const saved = await desktop.saveExport(name, await writers.docx(paper));
    if (saved === 'cancelled') return;
    const { file, sha256 } = saved;
    const payload = { output: 'consensus-record', file, sha256 };
    await store.commit({ kind: 'export.made', subject: of.dossier, payload }, ports.by);
    setTold(`已保存 ${file}`);
  }

  const print = () => {
    setRefused(undefined);
    record().catch((error: unknown) =>
      setRefused(error instanceof AppError ? error : new AppError('refused', String(error))),
    );
  };

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
      {told !== undefined && (
        <Text role="status" size="sm">
          {told}
        </Text>
      )}
      {refused !== undefined && <ErrorNotice error={refused} onClose={() => setRefused(undefined)} />}
      <span className={classes.space} />
      {writable && signed === undefined && result !== undefined && (
        <Button onClick={() => void sign(ports, result, assignment.readers)}>签字定案</Button>
      )}
      {writable && signed !== undefined && (
        <Button variant="subtle" color="gray" onClick={() => void reopen(ports, '重新合议')}>
          重新合议
        </Button>
      )}
      <Button variant="default" disabled={result === undefined} onClick={print}>
        合议记录（Word）
      </Button>
    </section>
  );
}
