import { Drawer, Progress, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useSignal } from '#renderer/storage/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { DossierId } from '#shared/model/ids';
import { FoundPages } from './found-pages';
import type { FoundPage, SearchAnswer } from './search-answer';
import { useSearch } from './use-search';

type Props = {
  readonly opened: boolean;
  /** The dossier on the desk, if one is. */
  readonly dossier: DossierId | undefined;
  readonly onOpen: (found: FoundPage, typed: string) => void;
  readonly onClose: () => void;
};

/** 查找: words over the library or the dossier on the desk. Lies beside the page and stays while hits are walked through. */
export function SearchPanel({ opened, onClose, ...rest }: Props) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={400}
      padding="md"
      title="查找案卷内容"
      withOverlay={false}
      lockScroll={false}
      keepMounted
    >
      <Search {...rest} />
    </Drawer>
  );
}

function Search({ dossier, onOpen }: Pick<Props, 'dossier' | 'onOpen'>) {
  const { search } = useServices();
  const indexing = useSignal(search.indexing);
  const [everywhere, setEverywhere] = useState(false);
  const { typed, setTyped, answer, error } = useSearch(everywhere ? undefined : dossier);
  const [raw, setRaw] = useState('');
  const [current, setCurrent] = useState(0);
  const found = answer?.found ?? [];
  const place = Math.min(current, found.length - 1);

  /** What an input method is still composing is not a question yet. */
  function type(words: string, composing: boolean): void {
    setRaw(words);
    if (composing) return;
    setCurrent(0);
    setTyped(words);
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || found.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setCurrent((place + step + found.length) % found.length);
    else if (event.key === 'Enter') onOpen(found[place]!, typed);
    else return;
    event.preventDefault();
  }

  return (
    <Stack gap="sm">
      <TextInput
        data-autofocus
        aria-label="查找案卷内容"
        placeholder="当事人、文号、事实中的词句"
        leftSection={<IconSearch size={16} />}
        value={raw}
        onChange={({ currentTarget, nativeEvent }) =>
          type(currentTarget.value, (nativeEvent as InputEvent).isComposing === true)
        }
        onCompositionEnd={({ currentTarget }) => type(currentTarget.value, false)}
        onKeyDown={press}
      />
      {dossier !== undefined && (
        <SegmentedControl
          size="xs"
          value={everywhere ? 'library' : 'dossier'}
          onChange={(where) => setEverywhere(where === 'library')}
          data={[
            { value: 'dossier', label: '本案卷' },
            { value: 'library', label: '全部案卷' },
          ]}
        />
      )}
      {error !== undefined && <ErrorNotice error={error} />}
      {indexing !== undefined && (
        <Stack gap={4} role="status">
          <Text size="xs" c="dimmed">
            正在整理可查找的文字 {indexing.done}/{indexing.total} 页
          </Text>
          <Progress value={(indexing.done / indexing.total) * 100} size={4} aria-label="整理进度" />
        </Stack>
      )}
      <Text size="xs" c="dimmed" aria-live="polite">
        {summary(answer)}
      </Text>
      <FoundPages found={found} current={place} naming={dossier === undefined || everywhere} onOpen={open} />
    </Stack>
  );

  function open(at: number): void {
    setCurrent(at);
    onOpen(found[at]!, typed);
  }
}

function summary(answer: SearchAnswer | undefined): string {
  if (answer === undefined) return '已识别的文字都可以查找，字间空格和标点不计；形近误识的字也会找到并注明。';
  const { found, more, searched } = answer;
  if (found.length === 0) return `${searched} 页中没有找到；可减少字数再试，尚未识别的页不在其内。`;
  return more ? `先列出 ${found.length} 页，可增加字数缩小范围` : `${searched} 页中有 ${found.length} 页`;
}
