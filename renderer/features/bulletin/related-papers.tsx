import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import { type About, keptWords, saveAsExcel } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import type { CampaignResults } from '#shared/model/campaign-results';
import type { CampaignFigures } from '#shared/model/figures';
import type { Letterhead } from '#shared/model/letterhead';
import { resultsPaper, resultsSheet } from '#shared/outputs/index';
import { gateRuleWords } from '#shared/statistics/index';
import { CaseDialog } from './case-dialog';
import { CommendationDialog } from './commendation-dialog';
import { FilingDialog } from './filing-dialog';

type Props = {
  readonly results: CampaignResults;
  readonly figures: CampaignFigures;
  readonly letterhead: Letterhead;
  readonly about: About;
};

type Asked = 'filing' | 'results' | 'commendation' | 'case';

/** 相关文书: what goes with a bulletin or follows from the same results. */
export function RelatedPapers({ results, figures, letterhead, about }: Props) {
  const { writers, desktop, store } = useServices();
  const by = useReviewer();
  const [asked, setAsked] = useState<Asked>();
  const [said, setSaid] = useState<string>();
  const close = () => setAsked(undefined);

  async function saveSheet(): Promise<void> {
    const sheet = resultsSheet(results, figures.whole.average, gateRuleWords(figures.gateRule));
    setSaid(keptWords(await saveAsExcel({ writers, desktop, store, by }, sheet, { output: 'results-table', about })));
  }

  return (
    <>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} />}>
            相关文书
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsked('filing')}>报备报告</Menu.Item>
          <Menu.Item onClick={() => setAsked('results')}>评查结果汇总表</Menu.Item>
          <Menu.Item onClick={() => void saveSheet()}>评查结果汇总表（Excel）</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setAsked('commendation')}>优秀案卷推荐表</Menu.Item>
          <Menu.Item onClick={() => setAsked('case')}>典型案例</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {said !== undefined && (
        <Text size="xs" c="dimmed" role="status">
          {said}
        </Text>
      )}
      {asked === 'filing' && (
        <FilingDialog results={results} figures={figures} letterhead={letterhead} about={about} onClose={close} />
      )}
      {asked === 'results' && (
        <PaperPrint
          title="评查结果汇总表"
          papers={[{ name: `${results.name}结果汇总表`, paper: resultsPaper(results), output: 'results-table', about }]}
          onClose={close}
        />
      )}
      {asked === 'commendation' && <CommendationDialog results={results} onClose={close} />}
      {asked === 'case' && <CaseDialog results={results} onClose={close} />}
    </>
  );
}
