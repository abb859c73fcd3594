import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useExchange } from '#renderer/app/exchange/use-exchange.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { PASSPHRASE_LEAST } from '#renderer/ui/secret-input.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import type { CampaignState } from '#shared/journal/index';
import type { CampaignDossier, CampaignPlan } from '#shared/model/campaign';
import type { ReviewerName } from '#shared/model/ids';
import classes from '../campaign.module.css';
import { calibrationOf, dossiersOf, handOut } from './hand-out';
import { PassphraseField } from './passphrase-field';
import { TakePackage } from './take-package-form';
import type { Taking } from './use-taking';

type Props = {
  readonly campaign: CampaignState;
  readonly plan: CampaignPlan;
  readonly taking: Taking;
  readonly writable: boolean;
};

/** 收发: what went to whom and what came back. How a reader marked is not shown here, nor anywhere before all have concluded. */
export function ExchangePanel({ campaign, plan, taking, writable }: Props) {
  const ports = useExchange();
  const acting = useActing();
  const [passphrase, setPassphrase] = useState('');
  const lines = useProgress(campaign, plan);

  const send = (reviewer: ReviewerName) =>
    acting.act(async () => {
      const file = await handOut(ports, campaign, reviewer, passphrase);
      return file === undefined ? undefined : `已为${reviewer}制作评查包：${file}`;
    });

  return (
    <div className={classes.panel}>
      <section className={classes.section} aria-label="分发">
        <Text fw={600}>分发给评查员</Text>
        {writable && <PassphraseField value={passphrase} onChange={setPassphrase} />}
        <Outcome acting={acting} />
        <Table verticalSpacing={4} aria-label="评查员进度">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>评查组</Table.Th>
              <Table.Th>评查员</Table.Th>
              <Table.Th w={170}>应评</Table.Th>
              <Table.Th>已分发</Table.Th>
              <Table.Th w={170}>已交回</Table.Th>
              <Table.Th w={140} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines?.map(({ panel, reviewer, given, back, sent, calibration, tried }) => (
              <Table.Tr key={reviewer}>
                <Table.Td>{panel}</Table.Td>
                <Table.Td>{reviewer}</Table.Td>
                <Table.Td>
                  {given} 卷{calibration > 0 && `，另校准 ${calibration} 卷`}
                </Table.Td>
                <Table.Td>
                  {sent === undefined
                    ? '—'
                    : `${sent.dossiers.length} 卷，${new Date(sent.at).toLocaleString('zh-CN')}`}
                </Table.Td>
                <Table.Td
                  className={classes.state}
                  data-state={isDone({ given, back, calibration, tried }) ? 'done' : undefined}
                >
                  {back}/{given} 卷{calibration > 0 && `，校准 ${tried}/${calibration} 卷`}
                </Table.Td>
                <Table.Td>
                  {writable && (
                    <Button
                      size="xs"
                      variant="default"
                      disabled={given + calibration === 0 || passphrase.trim().length < PASSPHRASE_LEAST || acting.busy}
                      onClick={() => send(reviewer)}
                    >
                      制作评查包
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {writable && <TakePackage taking={taking} />}
    </div>
  );
}

type Counts = Readonly<Record<'given' | 'back' | 'calibration' | 'tried', number>>;

const isDone = ({ given, back, calibration, tried }: Counts): boolean =>
  given + calibration > 0 && back === given && tried === calibration;

/** Counts only: whether a reader has concluded, never what. */
function useProgress(campaign: CampaignState, plan: CampaignPlan) {
  const { store } = useServices();
  return useLive(
    async () =>
      Promise.all(
        plan.panels.flatMap(({ name: panel, members }) =>
          members.map(async ({ name: reviewer }) => {
            const given = dossiersOf(campaign, reviewer);
            const calibration = calibrationOf(campaign, reviewer);
            const reviews = await store.reviewsBy(reviewer);
            const concluded = new Set(reviews.flatMap((each) => (each.concluded === undefined ? [] : each.dossier)));
            const back = (some: readonly CampaignDossier[]) =>
              some.filter(({ dossier }) => concluded.has(dossier)).length;
            const sent = campaign.handOuts.filter((each) => each.reviewer === reviewer).at(-1);
            return {
              ...{ panel, reviewer, sent, given: given.length, back: back(given) },
              ...{ calibration: calibration.length, tried: back(calibration) },
            };
          }),
        ),
      ),
    [store, campaign, plan],
  );
}
