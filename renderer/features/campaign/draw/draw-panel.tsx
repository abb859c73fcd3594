import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { drawCases } from '#shared/campaign/index';
import { procedureWords } from '#shared/glossary';
import type { CampaignState } from '#shared/journal/index';
import type { CampaignPlan } from '#shared/model/campaign';
import type { Frame, Quota } from '#shared/model/draw';
import classes from '../campaign.module.css';
import { DrawResult } from './draw-result';
import { FrameImport } from './frame-import';
import { QuotaEditor } from './quota-editor';

type Props = { readonly campaign: CampaignState; readonly plan: CampaignPlan; readonly writable: boolean };

/** 抽样: the list, the quotas and the seed before witnesses; then what was drawn, replacements and the record. */
export function DrawPanel({ campaign, plan, writable }: Props) {
  const { frame, drawn } = campaign;
  return (
    <div className={classes.panel}>
      <section className={classes.section} aria-label="抽样框">
        <Text fw={600}>一、办结案件清单（抽样框）</Text>
        {frame === undefined ? (
          <Text size="sm">还没有清单。每行一件，至少有案号、执法单位、办结日期和程序种类。</Text>
        ) : (
          <div>
            <Text size="sm">
              “{frame.source}”，{frame.cases.length} 件，其中涉企{' '}
              {frame.cases.filter(({ enterprise }) => enterprise).length} 件。
            </Text>
            <Text size="sm">
              校验值 <span className={classes.digest}>{frame.sha256}</span>
            </Text>
          </div>
        )}
        {writable && <FrameImport campaign={campaign.id} plan={plan} />}
      </section>
      {frame !== undefined && writable && <Drawing campaign={campaign} frame={frame} />}
      {frame !== undefined && drawn !== undefined && (
        <DrawResult campaign={campaign} plan={plan} frame={frame} drawn={drawn} writable={writable} />
      )}
    </div>
  );
}

function Drawing({ campaign, frame }: { readonly campaign: CampaignState; readonly frame: Frame }) {
  const { store } = useServices();
  const by = useReviewer();
  const acting = useActing();
  const before = campaign.drawn;
  const [quotas, setQuotas] = useState<readonly Quota[]>(before?.scheme.quotas ?? suggested(frame));
  const [seed, setSeed] = useState('');
  const [witnesses, setWitnesses] = useState('');
  const again = before !== undefined;

  const draw = () =>
    acting.act(async () => {
      const names = witnesses.split(/[、，,\s]+/).filter((name) => name !== '');
      const made = drawCases(frame, { seed: seed.trim(), quotas }, names);
      await store.commit({ kind: 'campaign.drawn', subject: campaign.id, payload: { draw: made } }, by);
      return `抽中 ${made.cases.length} 件。`;
    });

  return (
    <section className={classes.section} aria-label="抽样办法">
      <Text fw={600}>二、名额与种子</Text>
      <QuotaEditor frame={frame} quotas={quotas} onChange={setQuotas} />
      <div className={classes.row}>
        <TextInput
          className={classes.grow}
          label="随机种子"
          description="请在场见证人各报几个数字，连在一起填入；同一清单、同一种子在任何电脑上抽出的结果相同"
          value={seed}
          maxLength={100}
          onChange={({ currentTarget }) => setSeed(currentTarget.value)}
        />
        <TextInput
          className={classes.grow}
          label="见证人"
          description="用顿号隔开，印在抽样记录的签名栏"
          value={witnesses}
          onChange={({ currentTarget }) => setWitnesses(currentTarget.value)}
        />
      </div>
      <Group>
        <Button onClick={draw} disabled={seed.trim() === '' || quotas.length === 0 || acting.busy}>
          {again ? '重新抽样' : '抽样'}
        </Button>
        {again && (
          <Text size="sm" c="var(--undetermined)">
            已有抽样结果；重新抽样会取代它，原结果仍留在操作日志里。
          </Text>
        )}
      </Group>
      <Outcome acting={acting} />
    </section>
  );
}

/** One line per procedure in the list, spread over agencies. */
const suggested = ({ cases }: Frame): readonly Quota[] =>
  [...new Set(cases.map(({ procedure }) => procedure))].map((procedure) => ({
    where: { procedure: procedureWords[procedure] },
    take: { count: Math.min(10, cases.filter((each) => each.procedure === procedure).length) },
    spread: 'agency',
  }));
