import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import type { About } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import { standingOf } from '#shared/ledger/index';
import type { CampaignResults } from '#shared/model/campaign-results';
import type { CampaignFigures } from '#shared/model/figures';
import type { Letterhead } from '#shared/model/letterhead';
import type { Paper } from '#shared/model/paper';
import { filingReport, type Mended } from '#shared/outputs/index';
import { IssueFields, useIssue } from './issue-fields';

type Props = {
  readonly results: CampaignResults;
  readonly figures: CampaignFigures;
  readonly letterhead: Letterhead;
  readonly about: About;
  readonly onClose: () => void;
};

/** 报备报告: to whom, under which number; how far problems were mended comes from the ledger. */
export function FilingDialog({ results, figures, letterhead, about, onClose }: Props) {
  const [to, setTo] = useState('');
  const [paper, setPaper] = useState<Paper>();
  const asked = useIssue(letterhead);
  const mended = useMended(results.year);
  const { issue } = asked;

  if (paper !== undefined) {
    return (
      <PaperPrint
        title="报备报告"
        papers={[{ name: paper.title, paper, output: 'filing-report', about }]}
        onClose={() => setPaper(undefined)}
      />
    );
  }
  return (
    <Modal opened title="报备报告" onClose={onClose}>
      <Stack>
        <TextInput
          label="报备机关"
          placeholder="如：江岭市司法局"
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <IssueFields issue={asked} />
        <Text size="sm" c="dimmed">
          签发人：{letterhead.signer || '（未填，可到“设置”填写）'}
          {mended === undefined
            ? '　台账里还没有本年度的问题'
            : `　台账问题${mended.problems}个，已销号${mended.closed}个`}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            关闭
          </Button>
          <Button
            disabled={issue === undefined}
            onClick={() => issue && setPaper(filingReport(results, figures, issue, { to, ...(mended && { mended }) }))}
          >
            预览
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** How far the problems of a year were mended; undefined where the ledger has none of it. */
function useMended(year: number): Mended | undefined {
  const { store } = useServices();
  const problems = useLive(() => store.problems(), [store]);
  const states = (problems ?? []).filter(({ problem }) => problem.year === year).map((held) => standingOf(held).state);
  if (states.length === 0) return undefined;
  const closed = states.filter((state) => state === 'closed').length;
  const settled = states.filter((state) => state === 'unmendable' || state === 'not-accepted').length;
  return { problems: states.length, closed, open: states.length - closed - settled };
}
