import { ActionIcon, Text, UnstyledButton } from '@mantine/core';
import { IconHelp, IconSearch } from '@tabler/icons-react';
import { CopyProgress } from '#renderer/features/copies/index.ts';
import { ReadingProgress } from '#renderer/features/reading/index.ts';
import { useSignal } from '#renderer/storage/index.ts';
import { SavedMark } from '#renderer/ui/saved-mark.tsx';
import type { LibraryState } from '#shared/ports/library';
import { SeatMenu } from './seat-menu';
import { useServices } from './services-context';
import classes from './top-line.module.css';

type Props = { readonly library: LibraryState; readonly onSearch: () => void; readonly onHelp: () => void };

/** Which library, how reading goes, and whether everything is saved. */
export function TopLine({ library, onSearch, onHelp }: Props) {
  const { store, reading } = useServices();
  const saved = useSignal(store.saved);
  return (
    <header className={classes.line}>
      <Text fw={600}>案卷评查工作站</Text>
      <Text size="sm" c="dimmed" truncate title={library.place} className={classes.place}>
        案卷库：{library.place}
      </Text>
      <span className={classes.space} />
      <CopyProgress />
      <ReadingProgress queue={reading} />
      <UnstyledButton className={classes.search} onClick={onSearch} title="查找案卷内容（Ctrl K）">
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span>查找</span>
        <kbd>Ctrl K</kbd>
      </UnstyledButton>
      <SavedMark saved={saved} />
      <SeatMenu />
      <ActionIcon variant="subtle" color="gray" aria-label="帮助" title="帮助（?）" onClick={onHelp}>
        <IconHelp size={20} stroke={1.5} />
      </ActionIcon>
    </header>
  );
}
