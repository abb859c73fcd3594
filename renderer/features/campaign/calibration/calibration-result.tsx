import { Button, Group, Switch, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import type { CampaignState } from '#shared/journal/index';
import type { Calibration, CampaignPlan } from '#shared/model/campaign';
import type { ItemId } from '#shared/model/ids';
import { calibrationRecord } from '#shared/outputs/index';
import { agreementShare, agreementWords, compareItems, overallAgreement } from '#shared/panel/index';
import classes from '../campaign.module.css';
import { CalibrationItem } from './calibration-item';
import type { CalibrationDossier } from './use-calibration';

type Props = {
  readonly campaign: CampaignState;
  readonly plan: CampaignPlan;
  readonly calibration: Calibration;
  readonly all: readonly CalibrationDossier[];
  readonly writable: boolean;
};

/** 分歧与讨论意见: item by item who said what, how well they agree, and what was agreed to hold in the round. */
export function CalibrationResult({ campaign, plan, calibration, all, writable }: Props) {
  const { store } = useServices();
  const by = useReviewer();
  const today = useToday();
  const [printing, setPrinting] = useState<OutgoingPaper>();
  const [whole, setWhole] = useState(false);
  const compared = all.flatMap(({ compared: each }) => each ?? []);
  const names = new Map(all.map(({ of }) => [of.dossier, of.name]));
  const notes = new Map(campaign.notes?.map(({ item, words }) => [item, words]));
  const items = compareItems(compared);
  const overall = agreementWords(overallAgreement(compared));
  const telling = items.filter(({ item, splits }) => splits > 0 || notes.has(item));

  const note = (item: ItemId, words: string) =>
    void store.commit(
      { kind: 'campaign.calibration-noted', subject: campaign.id, payload: { note: { item, words } } },
      by,
    );

  const record = (): OutgoingPaper => {
    const readersOf = new Map(compared.map(({ dossier, reviews }) => [dossier, reviews.map((each) => each.reviewer)]));
    const paper = calibrationRecord({
      campaign: plan.name,
      date: today,
      by,
      readers: calibration.readers,
      overall,
      dossiers: all.map(({ of: { dossier, name, agency } }) => ({
        dossier,
        name,
        agency,
        readers: readersOf.get(dossier) ?? [],
      })),
      items: telling.map(({ item, title, said, agreement }) => ({
        item,
        title,
        said,
        agreement: agreement.percent === undefined ? '—' : agreementShare(agreement.percent),
        words: notes.get(item) ?? '',
      })),
    });
    return { name: `${plan.name}-校准记录`, paper, output: 'calibration-record', about: { kind: 'house' } };
  };

  return (
    <section className={classes.section} aria-label="校准分歧">
      <Group>
        <Text fw={600}>二、分歧与讨论意见（{telling.length} 项）</Text>
        <span className={classes.space} />
        <Switch
          label="显示全部评查项"
          checked={whole}
          onChange={({ currentTarget }) => setWhole(currentTarget.checked)}
        />
        <Button variant="default" onClick={() => setPrinting(record())}>
          校准记录
        </Button>
      </Group>
      <Text size="sm">总体：{overall}</Text>
      {telling.length === 0 && <Text size="sm">各人的结论一致，没有需要讨论的评查项。</Text>}
      {(whole ? items : telling).length > 0 && (
        <Table verticalSpacing={6} aria-label="校准评查项">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="22%">评查项</Table.Th>
              <Table.Th w={80}>一致率</Table.Th>
              <Table.Th>各人意见</Table.Th>
              <Table.Th w="30%">讨论意见（评查口径，随正式评查包发给各人）</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(whole ? items : telling).map((comparison) => (
              <CalibrationItem
                key={comparison.item}
                comparison={comparison}
                compared={compared}
                names={names}
                words={notes.get(comparison.item) ?? ''}
                writable={writable}
                onNote={(words) => note(comparison.item, words)}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {printing && <PaperPrint title="校准记录" papers={[printing]} onClose={() => setPrinting(undefined)} />}
    </section>
  );
}
