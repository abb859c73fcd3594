import { Button, Group, SegmentedControl, Skeleton, Text, Title } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { keptWords, saveAsExcel } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useResults } from '#renderer/app/use-results.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FigureDrawer } from '#renderer/ui/figure-drawer.tsx';
import { procedureWords } from '#shared/glossary';
import type { CampaignResults } from '#shared/model/campaign-results';
import type { Figure } from '#shared/model/figures';
import type { CampaignId, DossierId } from '#shared/model/ids';
import { insightSheet } from '#shared/outputs/index';
import {
  type CountingRules,
  countCampaign,
  gateRuleWords,
  heatMap,
  narrowed,
  type ResultFilter,
  usualRules,
} from '#shared/statistics/index';
import { AnnualDialog } from './annual-dialog';
import { Charts } from './charts';
import classes from './insight.module.css';
import { ResultFilters } from './result-filters';

type Props = { readonly onReview: (dossier: DossierId) => void };

/** 统计: what the concluded reviews say, a question a chart. */
export function InsightView({ onReview }: Props) {
  const { writers, desktop, store } = useServices();
  const by = useReviewer();
  const [rules, setRules] = useState<CountingRules>(usualRules);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string>();
  const [campaign, setCampaign] = useState<CampaignId>();
  const [filter, setFilter] = useState<ResultFilter>({});
  const [behind, setBehind] = useState<Figure>();
  const all = useResults(campaign === undefined ? {} : { campaign });
  const results = useMemo(() => all && narrowed(all, filter), [all, filter]);
  const scope = results && scopeWords(results, filter, rules);

  async function saveSheet(counted: CampaignResults): Promise<void> {
    const heats = {
      groups: heatMap(counted.dossiers, 'group', rules.smallBelow),
      items: heatMap(counted.dossiers, 'item', rules.smallBelow),
    };
    const sheet = insightSheet(counted, countCampaign(counted, rules), heats, scopeWords(counted, filter, rules));
    const of = { output: 'insight', about: { kind: 'house' } } as const;
    setSaid(keptWords(await saveAsExcel({ writers, desktop, store, by }, sheet, of)));
  }

  return (
    <main className={classes.view}>
      <Group justify="space-between">
        <Title order={1}>统计</Title>
        <Group gap="sm">
          <Button variant="default" onClick={() => setAsking(true)}>
            统计年报
          </Button>
          <Button
            variant="default"
            leftSection={<IconTable size={16} />}
            disabled={results === undefined || results.dossiers.length === 0}
            onClick={() => results && void saveSheet(results)}
          >
            导出表格（Excel）
          </Button>
        </Group>
      </Group>
      <ResultFilters
        results={all}
        campaign={campaign}
        filter={filter}
        onCampaign={(chosen) => {
          setCampaign(chosen);
          setFilter({});
        }}
        onFilter={setFilter}
      />
      <Group gap="sm">
        <SegmentedControl
          size="xs"
          aria-label="平均分口径"
          value={rules.gateRule}
          onChange={(gateRule) => setRules({ ...rules, gateRule: gateRule as CountingRules['gateRule'] })}
          data={[
            { value: 'counted', label: '均分含否决卷' },
            { value: 'left-out', label: '不含否决卷' },
          ]}
        />
        {said !== undefined && (
          <Text size="sm" role="status">
            {said}
          </Text>
        )}
      </Group>
      {asking && <AnnualDialog onClose={() => setAsking(false)} />}
      {results === undefined ? (
        <Skeleton height={240} />
      ) : results.dossiers.length === 0 ? (
        <Nothing filtered={all !== undefined && all.dossiers.length > 0} onAll={() => setFilter({})} />
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {scope}点条形或格子，可看到对应的案卷。
          </Text>
          <Charts results={results} rules={rules} onOpen={setBehind} />
          <FigureDrawer figure={behind} results={results} onReview={onReview} onClose={() => setBehind(undefined)} />
        </>
      )}
    </main>
  );
}

function Nothing({ filtered, onAll }: { readonly filtered: boolean; readonly onAll: () => void }) {
  return (
    <EmptyState
      icon={<IconChartBar size={40} stroke={1} aria-hidden />}
      sentence={
        filtered ? '没有符合这些条件的案卷。' : '还没有可以统计的评查。在评查台办结案卷后，结果会自动统计到这里。'
      }
    >
      {filtered ? (
        <Button variant="default" onClick={onAll}>
          清除条件
        </Button>
      ) : (
        <Button component="a" href="#/dossiers" variant="default">
          去案卷库
        </Button>
      )}
    </EmptyState>
  );
}

/** What was counted and how, in a sentence. */
function scopeWords(
  { name, dossiers }: CampaignResults,
  { agency, domain, procedure }: ResultFilter,
  { gateRule }: CountingRules,
): string {
  const narrowing = [agency, domain, procedure && procedureWords[procedure]].filter((each) => each !== undefined);
  const of = [name, ...narrowing].join('，');
  return `统计范围：${of}，共${dossiers.length}卷；平均分${gateRuleWords(gateRule)}。`;
}
