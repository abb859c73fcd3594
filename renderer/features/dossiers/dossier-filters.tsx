import { TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import classes from './dossier-filters.module.css';
import { type Filter, filters } from './dossier-list';

const words: Record<Filter, string> = {
  all: '全部',
  reading: '待识别',
  'to-review': '待评查',
  open: '评查中',
  concluded: '已评查',
  troubled: '有未识别页',
};

type Props = {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onFilter: (filter: Filter) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
};

export function DossierFilters({ filter, counts, onFilter, typed, onTyped }: Props) {
  return (
    <div className={classes.filters}>
      <fieldset aria-label="筛选" className={classes.chips}>
        {filters
          .filter((each) => each === 'all' || each === filter || counts[each] > 0)
          .map((each) => (
            <UnstyledButton
              key={each}
              className={classes.chip}
              aria-pressed={each === filter}
              onClick={() => onFilter(each)}
            >
              {words[each]} {counts[each]}
            </UnstyledButton>
          ))}
      </fieldset>
      <TextInput
        aria-label="按名称查找案卷"
        placeholder="按名称查找"
        w={220}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => onTyped(currentTarget.value)}
      />
    </div>
  );
}
