import { ActionIcon, Menu } from '@mantine/core';
import { IconColumns2, IconDots } from '@tabler/icons-react';
import { useKeyNames } from '../comfort/use-key-names';
import type { ReviewCommand } from '../review-keys';

const offered: readonly { readonly command: ReviewCommand; readonly words: string }[] = [
  { command: 'continuous', words: '连续翻看、单页之间切换' },
  { command: 'align', words: '另一边对齐到对照文书' },
  { command: 'find', words: '在本卷中查找' },
  { command: 'zoom-to-box', words: '放大到当前出处' },
  { command: 'loupe', words: '放大镜' },
  { command: 'rotate', words: '转着看' },
  { command: 'turn-page', words: '转正并记住' },
  { command: 'unread', words: '已看过本页' },
  { command: 'organise', words: '整理页面' },
];

type PageMenuProps = {
  readonly split: boolean;
  readonly readOnly: boolean;
  readonly commands: Readonly<Record<ReviewCommand, () => void>>;
};

/** What is used less often than the buttons of the bar, with the keys that do the same. */
export function PageMenu({ split, readOnly, commands }: PageMenuProps) {
  const { keyOf, titled } = useKeyNames();
  const writing: readonly ReviewCommand[] = ['turn-page', 'unread', 'organise'];
  return (
    <>
      <ActionIcon
        variant={split ? 'light' : 'subtle'}
        aria-label="两页并看"
        aria-pressed={split}
        title={titled('两页并看', 'split')}
        onClick={commands.split}
      >
        <IconColumns2 size={18} />
      </ActionIcon>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label="更多页面操作" title="更多页面操作">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {offered
            .filter(({ command }) => !readOnly || !writing.includes(command))
            .map(({ command, words }) => (
              <Menu.Item key={command} rightSection={<kbd>{keyOf(command)}</kbd>} onClick={commands[command]}>
                {words}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
