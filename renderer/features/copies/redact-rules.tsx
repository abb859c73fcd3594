import { Anchor, Checkbox, Group, Stack, TagsInput, Text } from '@mantine/core';
import { SecretChoices } from '#renderer/ui/secret-choices.tsx';
import { secretKinds, secretWords } from '#shared/redaction/index';
import classes from './redact-dialog.module.css';
import type { FoundSecret, useRedaction } from './use-redaction';

type Props = {
  readonly redaction: ReturnType<typeof useRedaction>;
  readonly onPage: (ordinal: number) => void;
};

/** 规则、名单，和按它们查到的每一项; a person says of each whether it is hidden. */
export function RedactRules({ redaction, onPage }: Props) {
  const { names, setNames, kinds, setKinds, found, choices, setChoices } = redaction;
  return (
    <Stack gap="sm" className={classes.rules}>
      <Stack gap={4}>
        <Text size="sm" fw={500}>
          要查找的内容
        </Text>
        <Group gap="sm">
          {secretKinds.map((kind) => (
            <Checkbox
              key={kind}
              size="xs"
              label={secretWords[kind]}
              checked={kinds.has(kind)}
              onChange={({ currentTarget }) => {
                const next = new Set(kinds);
                if (currentTarget.checked) next.add(kind);
                else next.delete(kind);
                setKinds(next);
              }}
            />
          ))}
        </Group>
      </Stack>
      <TagsInput
        size="xs"
        label="姓名"
        description="由卷内要素列出，可增减；输入后按回车"
        value={[...names.persons]}
        onChange={(persons) => setNames({ ...names, persons })}
      />
      <TagsInput
        size="xs"
        label="单位"
        value={[...names.organisations]}
        onChange={(organisations) => setNames({ ...names, organisations })}
      />
      <TagsInput
        size="xs"
        label="住址"
        value={[...names.addresses]}
        onChange={(addresses) => setNames({ ...names, addresses })}
      />
      <SecretChoices
        found={found.map((each) => ({ secret: each.secret, note: <Places found={each} onPage={onPage} /> }))}
        choices={choices}
        onChoices={setChoices}
      />
    </Stack>
  );
}

/** Pages named in a row; the rest are counted. */
const NAMED = 6;

type PlacesProps = { readonly found: FoundSecret; readonly onPage: (ordinal: number) => void };

/** 12处，第1、3页; each a click away. */
function Places({ found: { pages, places }, onPage }: PlacesProps) {
  if (places === 0) return '只在案卷或文书名称里';
  return (
    <>
      {places}处，第
      {pages.slice(0, NAMED).map((page, index) => (
        <span key={page}>
          {index > 0 && '、'}
          <Anchor component="button" type="button" size="xs" onClick={() => onPage(page)}>
            {page}
          </Anchor>
        </span>
      ))}
      页{pages.length > NAMED && `等${pages.length}页`}
    </>
  );
}
