import { Radio, Stack } from '@mantine/core';
import { type Door, doors } from '#renderer/app/door.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useSignal } from '#renderer/storage/index.ts';

/** What one mostly does here: the rooms for other work are left out of the way. */
export function DoorSetting() {
  const { door } = useServices();
  const chosen = useSignal(door);
  return (
    <Radio.Group
      label="使用方式"
      description="只影响左侧显示哪些栏目，不影响已有内容。"
      value={chosen}
      onChange={(value) => door.set(value as Door)}
    >
      <Stack gap={6} mt={6}>
        {doors.map(({ door: value, name, words }) => (
          <Radio key={value} value={value} label={`${name}：${words}`} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
