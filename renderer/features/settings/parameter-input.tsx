import { Checkbox, Group, Input, NumberInput, SegmentedControl, Select, Textarea } from '@mantine/core';
import type { ParameterField } from './parameter-fields';

type Term = { readonly length: number; readonly unit: 'working-day' | 'calendar-day' };
type Hours = { readonly from: number | undefined; readonly to: number | undefined };
type ByParty = { readonly person: number | undefined; readonly organisation: number | undefined };

type Props = {
  readonly field: ParameterField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

const YUAN = 100;

/** One local number, asked for as its kind wants; empty gives undefined. */
export function ParameterInput({ field, value, onChange }: Props) {
  const { label, hint } = field;
  switch (field.kind) {
    case 'flag':
      return (
        <Checkbox
          label={label}
          description={hint}
          checked={value === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      );
    case 'names':
      return (
        <Textarea
          label={label}
          description={hint}
          autosize
          minRows={1}
          value={((value ?? []) as readonly string[]).join('\n')}
          onChange={({ currentTarget }) => onChange(currentTarget.value.split('\n'))}
        />
      );
    case 'choice':
      return (
        <Select
          label={label}
          description={hint}
          placeholder="未知"
          clearable
          data={[...field.choices]}
          value={(value ?? null) as string | null}
          onChange={(chosen) => onChange(chosen ?? undefined)}
        />
      );
    case 'count':
      return <Amount label={label} description={hint} value={value as number | undefined} onChange={onChange} />;
    case 'yuan':
      return <Yuan label={label} description={hint} value={value as number | undefined} onChange={onChange} />;
    case 'hours': {
      const hours = (value ?? {}) as Partial<Hours>;
      const put = (part: Partial<Hours>) => {
        const { from, to } = { ...hours, ...part };
        onChange(from === undefined && to === undefined ? undefined : { from, to });
      };
      return (
        <Input.Wrapper label={label} description={hint} labelElement="div">
          <Group gap="sm" grow mt={4}>
            <Amount label="自几时" value={hours.from} onChange={(from) => put({ from })} />
            <Amount label="至几时" value={hours.to} onChange={(to) => put({ to })} />
          </Group>
        </Input.Wrapper>
      );
    }
    case 'yuan-by-party': {
      const sums = (value ?? {}) as Partial<ByParty>;
      const put = (part: Partial<ByParty>) =>
        onChange({ person: sums.person, organisation: sums.organisation, ...part });
      return (
        <Input.Wrapper label={label} description={hint} labelElement="div">
          <Group gap="sm" grow mt={4}>
            <Yuan label="公民" value={sums.person} onChange={(person) => put({ person })} />
            <Yuan label="法人或其他组织" value={sums.organisation} onChange={(organisation) => put({ organisation })} />
          </Group>
        </Input.Wrapper>
      );
    }
    case 'term': {
      const term = value as Term | undefined;
      const unit = term?.unit ?? 'working-day';
      return (
        <Input.Wrapper label={label} description={hint} labelElement="div">
          <Group gap="sm" mt={4} wrap="nowrap">
            <Amount
              aria-label={`${label}天数`}
              value={term?.length}
              onChange={(length) => onChange(length === undefined ? undefined : { length, unit })}
            />
            <SegmentedControl
              aria-label={`${label}按什么日算`}
              disabled={term === undefined}
              value={unit}
              onChange={(chosen) => onChange(term && { length: term.length, unit: chosen })}
              data={[
                { value: 'working-day', label: '工作日' },
                { value: 'calendar-day', label: '自然日' },
              ]}
            />
          </Group>
        </Input.Wrapper>
      );
    }
  }
}

type AmountProps = {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly description?: string;
  readonly suffix?: string;
  readonly decimals?: number;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
};

function Amount({ decimals = 0, value, onChange, ...shown }: AmountProps) {
  return (
    <NumberInput
      {...shown}
      placeholder="未知"
      min={decimals === 0 ? 1 : 0}
      decimalScale={decimals}
      thousandSeparator=","
      hideControls
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : undefined)}
    />
  );
}

function Yuan({ value, onChange, ...shown }: AmountProps) {
  return (
    <Amount
      {...shown}
      suffix=" 元"
      decimals={2}
      value={value === undefined ? undefined : value / YUAN}
      onChange={(yuan) => onChange(yuan === undefined ? undefined : Math.round(yuan * YUAN))}
    />
  );
}
