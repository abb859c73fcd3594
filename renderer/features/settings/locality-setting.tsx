import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLaw } from '#renderer/app/use-law.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useLive, useSignal } from '#renderer/storage/index.ts';
import type { ParameterSet } from '#shared/model/parameter';
import { ParametersEditor } from './parameters-editor';

/** Thresholds and terms that law leaves to places and departments; they decide what the machine proposes. */
export function LocalitySetting({ writable }: { readonly writable: boolean }) {
  const { locality, store, ids, deriveEvery } = useServices();
  const reviewer = useReviewer();
  const sets = useLaw()?.parameterSets ?? [];
  const own = useLive(() => store.house(), [store])?.parameters ?? [];
  const chosen = useSignal(locality);
  const [editing, setEditing] = useState<ParameterSet | undefined>(undefined);
  const newest = sets.filter(({ id }) => id === chosen).at(-1);
  const isOwn = own.some(({ id }) => id === chosen);

  async function save(set: ParameterSet): Promise<void> {
    setEditing(undefined);
    locality.set(set.id);
    await store.commit({ kind: 'house.parameters', subject: 'house', payload: { set } }, reviewer);
  }

  async function remove({ id, from }: ParameterSet): Promise<void> {
    await store.commit({ kind: 'house.parameters-removed', subject: 'house', payload: { id, from } }, reviewer);
  }

  return (
    <Stack gap={4}>
      <Select
        label="本地参数"
        description="听证标准、申辩期限等由各地各部门规定；未知的项目由机器列为待核。更换后重新检查已识别的案卷。"
        allowDeselect={false}
        value={chosen}
        onChange={(id) => {
          if (id === null) return;
          locality.set(id);
          void deriveEvery();
        }}
        data={[...new Map(sets.map(({ id, name }) => [id, { value: id, label: name }])).values()]}
      />
      <Text size="xs" c="dimmed">
        {newest?.source}
      </Text>
      {newest !== undefined && writable && (
        <Group gap="sm">
          {isOwn ? (
            <>
              <Button size="xs" variant="default" onClick={() => setEditing(newest)}>
                修改
              </Button>
              <Button size="xs" variant="subtle" color="vermilion" onClick={() => void remove(newest)}>
                删除这一组
              </Button>
            </>
          ) : (
            <Button
              size="xs"
              variant="default"
              onClick={() => setEditing({ ...newest, id: `own-${ids.fresh()}`, name: '', source: '' })}
            >
              以此为底，填写本地参数
            </Button>
          )}
        </Group>
      )}
      {editing !== undefined && (
        <ParametersEditor set={editing} onSave={(set) => void save(set)} onClose={() => setEditing(undefined)} />
      )}
    </Stack>
  );
}
