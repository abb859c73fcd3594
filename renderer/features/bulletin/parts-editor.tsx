import { ActionIcon, Checkbox, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import type { BulletinPart, BulletinTable, BulletinText } from '#shared/model/bulletin';
import type { Figure } from '#shared/model/figures';
import classes from './bulletin-view.module.css';
import { withoutPart, withParagraphAfter, withPart, withPartMoved } from './edit-parts';

const tableWords: Record<BulletinTable, string> = {
  grades: '等次分布表',
  agencies: '各单位情况表',
  domains: '各领域情况表',
  common: '共性问题表',
  self: '自查与抽查对比表',
};

type Props = {
  readonly text: BulletinText;
  readonly named: ReadonlyMap<string, Figure>;
  readonly onChange: (text: BulletinText) => void;
};

/** The words of the bulletin, part by part; figures stand in braces by their names. */
export function PartsEditor({ text, named, onChange }: Props) {
  return (
    <>
      <TextInput
        label="标题"
        value={text.title}
        onChange={({ currentTarget }) => onChange({ ...text, title: currentTarget.value })}
      />
      <TextInput
        label="主送"
        value={text.addressee}
        onChange={({ currentTarget }) => onChange({ ...text, addressee: currentTarget.value })}
      />
      <Text size="xs" c="dimmed">
        花括号里是数据名，如 {'{优秀率}'}，随评查结果更新；其余文字可以随意改写。
      </Text>
      {text.parts.map((part) => (
        <PartEditor key={part.id} part={part} text={text} named={named} onChange={onChange} />
      ))}
      <Stack gap={4}>
        <Text size="sm" fw={500}>
          附件
        </Text>
        {(['results', 'excellent'] as const).map((annex) => (
          <Checkbox
            key={annex}
            label={annex === 'results' ? '评查结果汇总表' : '优秀案卷名单'}
            checked={text.annexes.includes(annex)}
            onChange={({ currentTarget }) =>
              onChange({
                ...text,
                annexes: (['results', 'excellent'] as const).filter((each) =>
                  each === annex ? currentTarget.checked : text.annexes.includes(each),
                ),
              })
            }
          />
        ))}
      </Stack>
    </>
  );
}

function PartEditor({ part, text, named, onChange }: Props & { readonly part: BulletinPart }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const offered = useMemo(
    () => [...named.values()].map(({ key, words }) => ({ value: key, label: `${key} ${words}` })),
    [named],
  );
  const label = part.kind === 'table' ? tableWords[part.table] : part.kind === 'heading' ? '小标题' : '段落';

  /** Puts the name of a figure where the caret is. */
  function insert(key: string): void {
    if (part.kind !== 'text') return;
    const at = field.current?.selectionStart ?? part.text.length;
    onChange(withPart(text, { ...part, text: `${part.text.slice(0, at)}{${key}}${part.text.slice(at)}` }));
  }

  return (
    <div className={classes.part}>
      {part.kind === 'heading' && (
        <TextInput
          aria-label={label}
          fw={600}
          value={part.text}
          onChange={({ currentTarget }) => onChange(withPart(text, { ...part, text: currentTarget.value }))}
        />
      )}
      {part.kind === 'text' && (
        <Textarea
          ref={field}
          aria-label={label}
          autosize
          minRows={2}
          value={part.text}
          onChange={({ currentTarget }) => onChange(withPart(text, { ...part, text: currentTarget.value }))}
        />
      )}
      {part.kind === 'table' && <Text size="sm">〔{label}〕</Text>}
      <Group gap={2} className={classes.tools}>
        <ActionIcon
          size="sm"
          variant="subtle"
          aria-label={`上移${label}`}
          onClick={() => onChange(withPartMoved(text, part.id, -1))}
        >
          <IconArrowUp size={14} />
        </ActionIcon>
        <ActionIcon
          size="sm"
          variant="subtle"
          aria-label={`下移${label}`}
          onClick={() => onChange(withPartMoved(text, part.id, 1))}
        >
          <IconArrowDown size={14} />
        </ActionIcon>
        <ActionIcon
          size="sm"
          variant="subtle"
          aria-label="在下面加一段"
          onClick={() => onChange(withParagraphAfter(text, part.id).text)}
        >
          <IconPlus size={14} />
        </ActionIcon>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="red"
          aria-label={`删去${label}`}
          onClick={() => onChange(withoutPart(text, part.id))}
        >
          <IconTrash size={14} />
        </ActionIcon>
        {part.kind === 'text' && (
          <Select
            size="xs"
            w={150}
            searchable
            placeholder="插入数据"
            aria-label="插入数据"
            value={null}
            onChange={(key) => key !== null && insert(key)}
            data={offered}
          />
        )}
      </Group>
    </div>
  );
}
