import { ActionIcon, Group, NumberInput, Select, Table, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type QuotaForecast, stratumValue } from '#shared/campaign/index';
import { stratumWords } from '#shared/glossary';
import { type Frame, type Quota, type Stratum, strata } from '#shared/model/draw';

/** By what a line narrows the list, the commonest first. */
export const narrowed: readonly Stratum[] = ['procedure', 'agency', 'domain', 'enterprise', 'result'];

type Props = {
  readonly frame: Frame;
  readonly quota: Quota;
  /** From 1, as people count lines. */
  readonly number: number;
  readonly forecast: QuotaForecast;
  readonly onChange: (quota: Quota) => void;
  readonly onRemove: () => void;
};

/** One line of the quotas: which cases, how many of them or what share, and how they are spread. */
export function QuotaLine({ frame, quota, number, forecast, onChange, onRemove }: Props) {
  const { spread, eachLeast } = quota;
  const label = (what: string): string => `第${number}条名额的${what}`;
  const short = forecast.wanted > forecast.had;
  return (
    <Table.Tr>
      {narrowed.map((stratum) => (
        <Table.Td key={stratum}>
          <Select
            size="xs"
            aria-label={label(stratumWords[stratum])}
            clearable
            searchable
            placeholder="不限"
            comboboxProps={{ width: 'max-content' }}
            value={quota.where[stratum] ?? null}
            data={valuesOf(frame, stratum)}
            onChange={(value) => {
              const { [stratum]: _, ...others } = quota.where;
              onChange({ ...quota, where: value === null ? others : { ...others, [stratum]: value } });
            }}
          />
        </Table.Td>
      ))}
      <Table.Td>
        <Select
          size="xs"
          aria-label={label('方式')}
          allowDeselect={false}
          value={'count' in quota.take ? 'count' : 'percent'}
          data={[
            { value: 'count', label: '按件数' },
            { value: 'percent', label: '按比例' },
          ]}
          onChange={(way) =>
            onChange({ ...quota, take: way === 'count' ? { count: forecast.wanted } : { percent: 10, atLeast: 0 } })
          }
        />
      </Table.Td>
      <Table.Td>
        <Take quota={quota} label={label} onChange={onChange} />
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={label('分配')}
          clearable
          placeholder="不分"
          value={spread ?? null}
          data={strata.map((stratum) => ({ value: stratum, label: stratumWords[stratum] }))}
          onChange={(chosen) => {
            const { spread: _, eachLeast: least, ...plain } = quota;
            const each = least === undefined ? {} : { eachLeast: least };
            onChange(chosen === null ? plain : { ...plain, ...each, spread: chosen as Stratum });
          }}
        />
      </Table.Td>
      <Table.Td>
        <NumberInput
          size="xs"
          aria-label={label('每个至少件数')}
          min={1}
          allowDecimal={false}
          disabled={spread === undefined}
          placeholder={spread === undefined ? '' : '1'}
          value={eachLeast ?? ''}
          onChange={(least) => {
            const { eachLeast: _, ...plain } = quota;
            onChange(typeof least === 'number' && least > 1 ? { ...plain, eachLeast: least } : plain);
          }}
        />
      </Table.Td>
      <Table.Td>
        <Text size="sm" {...(short && { c: 'var(--undetermined)' })}>
          {Math.min(forecast.wanted, forecast.had)} / {forecast.had}
          {short && `（缺 ${forecast.wanted - forecast.had}）`}
        </Text>
      </Table.Td>
      <Table.Td>
        <ActionIcon variant="subtle" color="gray" aria-label={`删除第${number}条名额`} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}

type TakeProps = Pick<Props, 'quota' | 'onChange'> & { readonly label: (what: string) => string };

/** So many, or so many of a hundred and never fewer than some. */
function Take({ quota, label, onChange }: TakeProps) {
  const { take } = quota;
  if ('count' in take) {
    return (
      <NumberInput
        size="xs"
        aria-label={label('件数')}
        min={0}
        allowDecimal={false}
        suffix=" 件"
        value={take.count}
        onChange={(count) => onChange({ ...quota, take: { count: Number(count) } })}
      />
    );
  }
  return (
    <Group gap={4} wrap="nowrap">
      <NumberInput
        size="xs"
        aria-label={label('比例')}
        min={0}
        max={100}
        decimalScale={1}
        suffix="%"
        value={take.percent}
        onChange={(percent) => onChange({ ...quota, take: { ...take, percent: Number(percent) } })}
      />
      <NumberInput
        size="xs"
        aria-label={label('至少件数')}
        min={0}
        allowDecimal={false}
        prefix="≥ "
        suffix=" 件"
        value={take.atLeast}
        onChange={(least) => onChange({ ...quota, take: { ...take, atLeast: Number(least) } })}
      />
    </Group>
  );
}

const valuesOf = ({ cases }: Frame, stratum: Stratum): string[] =>
  [...new Set(cases.map((each) => stratumValue(each, stratum)))].filter((value) => value !== '').sort();
