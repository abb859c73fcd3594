import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLaw } from '#renderer/app/use-law.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useLive } from '#renderer/storage/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { chineseDate } from '#shared/base/plain-date';
import { parseHolidayFile } from '#shared/law/index';

/** Working days are counted over a table of holidays; a new year or a region's own days are added by file. */
export function HolidaysSetting({ writable }: { readonly writable: boolean }) {
  const { store } = useServices();
  const reviewer = useReviewer();
  const table = useLaw()?.holidays;
  const added = useLive(() => store.house(), [store])?.holidays ?? [];
  const [error, setError] = useState<string | undefined>(undefined);

  async function open(file: File | null): Promise<void> {
    setError(undefined);
    if (file === null) return;
    try {
      const holidays = parseHolidayFile(JSON.parse(await file.text()));
      await store.commit({ kind: 'house.holidays', subject: 'house', payload: { holidays } }, reviewer);
    } catch {
      setError(`“${file.name}”不是节假日文件（holidays/1），没有加入；格式见程序所带的 resources/holidays.json。`);
    }
  }

  return (
    <Stack gap="xs">
      <div>
        <Text component="h2" fw={600} size="md">
          节假日
        </Text>
        <Text size="xs" c="dimmed">
          {table && `现有 ${chineseDate(table.from)}至${chineseDate(table.to)}的节假日和调休；`}
          超出范围的期限列为待核。国务院公布新一年安排或本地另有假日时，用文件加入。
        </Text>
      </div>
      {added.map(({ name, from, to }) => (
        <Group key={name} justify="space-between">
          <Text size="sm">
            {name}（{chineseDate(from)}至{chineseDate(to)}）
          </Text>
          {writable && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="vermilion"
              aria-label={`删除${name}`}
              onClick={() =>
                void store.commit({ kind: 'house.holidays-removed', subject: 'house', payload: { name } }, reviewer)
              }
            >
              删除
            </Button>
          )}
        </Group>
      ))}
      {error !== undefined && <ErrorNotice error={error} onClose={() => setError(undefined)} />}
      {writable && (
        <FileButton onChange={(file) => void open(file)} accept=".json" inputProps={{ 'aria-label': '选择节假日文件' }}>
          {(props) => (
            <Button {...props} variant="default" w="fit-content" size="xs">
              加入节假日文件
            </Button>
          )}
        </FileButton>
      )}
    </Stack>
  );
}
