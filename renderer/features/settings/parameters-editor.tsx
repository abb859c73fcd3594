import { Button, Drawer, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PlainDate } from '#shared/base/plain-date';
import type { ParameterSet, Parameters } from '#shared/model/parameter';
import { parameterFields } from './parameter-fields';
import { ParameterInput } from './parameter-input';

type Props = {
  readonly set: ParameterSet;
  readonly onSave: (set: ParameterSet) => void;
  readonly onClose: () => void;
};

const fields = Object.keys(parameterFields) as readonly (keyof Parameters)[];

/** The local numbers of one place or department, to be filled in by who knows them; where they come from is asked too. */
export function ParametersEditor({ set, onSave, onClose }: Props) {
  const [draft, setDraft] = useState(set);
  const put = (part: Partial<ParameterSet>) => setDraft({ ...draft, ...part });
  const lacking = trouble(draft);

  return (
    <Drawer opened onClose={onClose} position="right" size={520} title="本地参数" padding="md">
      <Stack gap="md">
        <TextInput
          label="适用范围"
          description="如“江岭省市场监管”。"
          value={draft.name}
          onChange={({ currentTarget }) => put({ name: currentTarget.value })}
        />
        <TextInput
          label="自何日起适用"
          description="同一范围可以按日期各存一组，按案卷评查当日取用。"
          placeholder="2024-01-01"
          value={draft.from}
          onChange={({ currentTarget }) => put({ from: currentTarget.value as PlainDate })}
        />
        <TextInput
          label="依据"
          description="写明文件名称、文号和条款，检查结果会注明出自哪里。"
          value={draft.source}
          onChange={({ currentTarget }) => put({ source: currentTarget.value })}
        />
        {fields.map((name) => (
          <ParameterInput
            key={name}
            field={parameterFields[name]}
            value={draft.parameters[name]}
            onChange={(value) => put({ parameters: { ...draft.parameters, [name]: value } })}
          />
        ))}
        <Text size="xs" c="dimmed">
          不知道的留空：涉及它的检查会列为待核并说明要查什么，不会猜。
        </Text>
        {lacking !== undefined && (
          <Text size="sm" c="vermilion" role="alert">
            {lacking}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button disabled={lacking !== undefined} onClick={() => onSave(trimmed(draft))}>
            保存并重新检查
          </Button>
        </Group>
      </Stack>
    </Drawer>
  );
}

function trouble({ name, from, source, parameters }: ParameterSet): string | undefined {
  if (name.trim() === '') return '请写明适用范围。';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from)) return '日期请写作 2024-01-01。';
  if (source.trim() === '') return '请写明依据。';
  if (parameters.caseDays === undefined) return '办案期限不能空着。';
  if (parameters.discussionQuorum === undefined) return '集体讨论最少人数不能空着。';
  const { night } = parameters;
  return night !== undefined && (night.from === undefined || night.to === undefined)
    ? '夜间的起止时刻要么都填，要么都不填。'
    : undefined;
}

const trimmed = (set: ParameterSet): ParameterSet => ({
  ...set,
  name: set.name.trim(),
  source: set.source.trim(),
  parameters: {
    ...set.parameters,
    authorisedBodies: lines(set.parameters.authorisedBodies),
    inspectionItems: listed(set.parameters.inspectionItems),
  },
});

const lines = (written: readonly string[]): readonly string[] =>
  written.map((line) => line.trim()).filter((line) => line !== '');

/** An empty list would say that nothing may be inspected; left empty, the list is unknown. */
function listed(written: readonly string[] | undefined): readonly string[] | undefined {
  const all = lines(written ?? []);
  return all.length === 0 ? undefined : all;
}
