import { Select, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { LedgerFilter } from '#shared/ledger/index';
import { categoryWords, ledgerStateWords, severityWords } from '#shared/ledger-glossary';
import { type LedgerState, ledgerStates } from '#shared/model/ledger-state';
import type { ProblemCategory, ProblemSeverity } from '#shared/model/problem';
import classes from './ledger-filters.module.css';

type Props = {
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
  readonly counts: Readonly<Record<LedgerState, number>>;
  readonly overdue: number;
  readonly repeated: number;
  readonly agencies: readonly string[];
  readonly years: readonly number[];
};

/** What of the ledger is shown: by state as chips, by agency, year, category and severity as lists, and by words. */
export function LedgerFilters({ filter, onFilter, counts, overdue, repeated, agencies, years }: Props) {
  const { states, ...rest } = filter;
  const shown = ledgerStates.filter((state) => counts[state] > 0 || states?.includes(state));
  const toggle = (key: 'overdue' | 'repeated') => onFilter({ ...filter, [key]: filter[key] !== true });
  return (
    <div className={classes.filters}>
      <fieldset aria-label="按状态筛选" className={classes.chips}>
        <Chip words="全部" on={states === undefined} onPress={() => onFilter(rest)} />
        {(overdue > 0 || filter.overdue) && (
          <Chip words={`逾期 ${overdue}`} on={filter.overdue === true} onPress={() => toggle('overdue')} red />
        )}
        {shown.map((state) => (
          <Chip
            key={state}
            words={`${ledgerStateWords[state]} ${counts[state]}`}
            on={states?.includes(state) ?? false}
            onPress={() => onFilter(states?.includes(state) ? rest : { ...rest, states: [state] })}
          />
        ))}
        {(repeated > 0 || filter.repeated) && (
          <Chip words={`往年重复 ${repeated}`} on={filter.repeated === true} onPress={() => toggle('repeated')} />
        )}
      </fieldset>
      <div className={classes.lists}>
        <Choice
          label="单位"
          value={filter.agency}
          options={agencies.map((value) => ({ value, label: value === '' ? '（未填单位）' : value }))}
          onChange={(agency) => onFilter(having(filter, 'agency', agency))}
          width={200}
        />
        <Choice
          label="年度"
          value={filter.year === undefined ? undefined : String(filter.year)}
          options={years.map((year) => ({ value: String(year), label: `${year}年` }))}
          onChange={(year) => onFilter(having(filter, 'year', year === undefined ? undefined : Number(year)))}
          width={110}
        />
        <Choice
          label="类别"
          value={filter.category}
          options={entries(categoryWords)}
          onChange={(category) => onFilter(having(filter, 'category', category as ProblemCategory | undefined))}
          width={150}
        />
        <Choice
          label="严重程度"
          value={filter.severity}
          options={entries(severityWords)}
          onChange={(severity) => onFilter(having(filter, 'severity', severity as ProblemSeverity | undefined))}
          width={120}
        />
        <TextInput
          aria-label="查找问题"
          placeholder="编号、案卷、问题、责任人"
          w={220}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={filter.typed ?? ''}
          onChange={({ currentTarget }) => onFilter({ ...filter, typed: currentTarget.value })}
        />
      </div>
    </div>
  );
}

const having = <Key extends keyof LedgerFilter>(
  filter: LedgerFilter,
  key: Key,
  value: LedgerFilter[Key] | undefined,
): LedgerFilter => {
  const { [key]: _, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [key]: value };
};

const entries = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

type ChipProps = { readonly words: string; readonly on: boolean; readonly onPress: () => void; readonly red?: boolean };

function Chip({ words, on, onPress, red }: ChipProps) {
  return (
    <UnstyledButton className={classes.chip} aria-pressed={on} data-red={red} onClick={onPress}>
      {words}
    </UnstyledButton>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
  readonly width: number;
};

function Choice({ label, value, options, onChange, width }: ChoiceProps) {
  return (
    <Select
      aria-label={`按${label}筛选`}
      placeholder={label}
      clearable
      searchable
      w={width}
      value={value ?? null}
      data={[...options]}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}
