import { Group, Select } from '@mantine/core';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import { procedureWords } from '#shared/glossary';
import type { CampaignResults } from '#shared/model/campaign-results';
import type { CampaignId } from '#shared/model/ids';
import type { Procedure } from '#shared/model/procedure';
import type { ResultFilter } from '#shared/statistics/index';

type Props = {
  /** Before filtering: what there is to choose from. */
  readonly results: CampaignResults | undefined;
  readonly campaign: CampaignId | undefined;
  readonly filter: ResultFilter;
  readonly onCampaign: (campaign: CampaignId | undefined) => void;
  readonly onFilter: (filter: ResultFilter) => void;
};

/** 范围: a campaign or everything concluded, and what of it. */
export function ResultFilters({ results, campaign, filter, onCampaign, onFilter }: Props) {
  const { store } = useServices();
  const campaigns = useLive(() => store.campaigns(), [store]);
  const all = results?.dossiers ?? [];
  const change = (key: keyof ResultFilter, value: string | null): void => {
    const { [key]: _, ...rest } = filter;
    onFilter(value === null ? rest : { ...rest, [key]: value });
  };
  return (
    <Group gap="sm">
      <Select
        aria-label="活动"
        placeholder="全部已办结的评查"
        clearable
        searchable
        data={(campaigns ?? []).map(({ id, plan }) => ({ value: id, label: plan?.name ?? id }))}
        value={campaign ?? null}
        onChange={(value) => onCampaign(value === null ? undefined : (value as CampaignId))}
      />
      <Select
        aria-label="单位"
        placeholder="全部单位"
        clearable
        searchable
        data={valuesOf(all.map(({ agency }) => agency))}
        value={filter.agency ?? null}
        onChange={(value) => change('agency', value)}
      />
      <Select
        aria-label="执法领域"
        placeholder="全部领域"
        clearable
        data={valuesOf(all.map(({ domain }) => domain))}
        value={filter.domain ?? null}
        onChange={(value) => change('domain', value)}
      />
      <Select
        aria-label="程序种类"
        placeholder="全部程序"
        clearable
        data={valuesOf(all.map(({ procedure }) => procedure)).map((value) => ({
          value,
          label: procedureWords[value as Procedure],
        }))}
        value={filter.procedure ?? null}
        onChange={(value) => change('procedure', value)}
      />
    </Group>
  );
}

/** Each once, in the order of a Chinese dictionary; what is not known cannot be chosen. */
const valuesOf = (all: readonly string[]): string[] =>
  [...new Set(all)].filter((each) => each !== '').toSorted((a, b) => a.localeCompare(b, 'zh'));
