import { Button, Group, Table, Text } from '@mantine/core';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useSignal } from '#renderer/storage/index.ts';
import type { CampaignState } from '#shared/journal/index';
import type { Calibration, CampaignPlan } from '#shared/model/campaign';
import classes from '../campaign.module.css';
import { CalibrationChoice } from './calibration-choice';
import { CalibrationResult } from './calibration-result';
import { type CalibrationDossier, useCalibration } from './use-calibration';

type Props = {
  readonly campaign: CampaignState;
  readonly plan: CampaignPlan;
  /** Who takes part on what is the organiser's; what was agreed is also the leads'. */
  readonly organising: boolean;
  readonly writable: boolean;
};

const nothing: Calibration = { dossiers: [], readers: [], closed: false };

/** 校准: a few dossiers that everybody marks before the round, what divides the readers on them, and what is agreed. */
export function CalibrationPanel({ campaign, plan, organising, writable }: Props) {
  const { store, door } = useServices();
  const agreeing = useSignal(door) === 'lead' && writable;
  const by = useReviewer();
  const calibration = campaign.calibration ?? nothing;
  const all = useCalibration(calibration, plan);
  const set = (part: Partial<Calibration>) =>
    void store.commit(
      { kind: 'campaign.calibrated', subject: campaign.id, payload: { calibration: { ...calibration, ...part } } },
      by,
    );
  const begun = calibration.dossiers.length > 0;

  return (
    <div className={classes.panel}>
      <section className={classes.section} aria-label="校准案卷">
        <Text fw={600}>一、校准案卷</Text>
        <Text size="sm" c="dimmed">
          正式评查前，所有评查员先评同样的两三卷，对照分歧、统一口径。校准案卷不参评，不计入任何结果。
        </Text>
        {organising && !calibration.closed && (
          <CalibrationChoice campaign={campaign} plan={plan} calibration={calibration} onChange={set} />
        )}
        {begun && all !== undefined && <Progress all={all} />}
        {begun && <Text size="sm">{nextWords(calibration, all)}</Text>}
        {begun && organising && (
          <Group>
            <Button variant="default" onClick={() => set({ closed: !calibration.closed })}>
              {calibration.closed ? '重新开始校准' : '结束校准'}
            </Button>
          </Group>
        )}
      </section>
      {all?.some(({ compared }) => compared !== undefined) && (
        <CalibrationResult
          campaign={campaign}
          plan={plan}
          calibration={calibration}
          all={all}
          writable={organising || agreeing}
        />
      )}
    </div>
  );
}

/** What is to be done next. */
function nextWords({ closed }: Calibration, all: readonly CalibrationDossier[] | undefined): string {
  if (closed) return '校准已结束；以后制作的评查包不再带校准案卷。';
  return all?.every(({ compared }) => compared !== undefined)
    ? '已全部收回。请对照下面的分歧商定口径，然后结束校准；口径随以后制作的评查包发给各人。'
    : '请在“收发评查包”里给每位评查员制作评查包，校准案卷随包发出；收回后在这里看分歧。';
}

/** Who has come back; never what was said. */
function Progress({ all }: { readonly all: readonly CalibrationDossier[] }) {
  return (
    <Table verticalSpacing={4} aria-label="校准进度">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>案卷</Table.Th>
          <Table.Th>执法单位</Table.Th>
          <Table.Th>进度</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {all.map(({ of, waiting, compared }) => (
          <Table.Tr key={of.dossier}>
            <Table.Td>{of.name}</Table.Td>
            <Table.Td>{of.agency || '—'}</Table.Td>
            <Table.Td className={classes.state} data-state={compared === undefined ? undefined : 'done'}>
              {compared === undefined ? `等待${waiting.join('、')}` : '已收齐'}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
