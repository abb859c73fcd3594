import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { clockTime } from '#renderer/ui/clock-time.ts';
import { chineseDate, type PlainDate } from '#shared/base/plain-date';
import type { BulletinState } from '#shared/journal/index';

type Version = BulletinState['versions'][number];
type Props = { readonly versions: readonly Version[]; readonly onTake: (version: Version) => void };

/** 各版本: every saving stays; taking an earlier one back begins from it, and saving it adds another. */
export function VersionsMenu({ versions, onTake }: Props) {
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} />}>
          版本（{versions.length}）
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {versions
          .map((version, index) => ({ version, number: index + 1 }))
          .toReversed()
          .map(({ version, number }) => (
            <Menu.Item key={number} onClick={() => onTake(version)}>
              第{number}版
              <Text size="xs" c="dimmed">
                {chineseDate(version.at.slice(0, 10) as PlainDate)} {clockTime(new Date(version.at))}　{version.by}
              </Text>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
