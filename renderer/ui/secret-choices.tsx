import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Secret, secretWords } from '#shared/redaction/index';
import classes from './secret-choices.module.css';

export type SecretChoice = 'hide' | 'keep';

type Props = {
  readonly found: readonly { readonly secret: Secret; readonly note?: ReactNode }[];
  /** By the secret's words; what is missing is not decided yet. */
  readonly choices: ReadonlyMap<string, SecretChoice>;
  readonly onChoices: (choices: ReadonlyMap<string, SecretChoice>) => void;
};

/** What was found by rule, each to be confirmed by a person: hidden or left. */
export function SecretChoices({ found, choices, onChoices }: Props) {
  const undecided = found.filter(({ secret }) => !choices.has(secret.text));
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          {found.length === 0 ? '没有查到要遮盖的内容' : `查到${found.length}项，逐项确认`}
        </Text>
        {undecided.length > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              onChoices(
                new Map([...choices, ...undecided.map(({ secret }): [string, SecretChoice] => [secret.text, 'hide'])]),
              )
            }
          >
            其余全部遮盖
          </Button>
        )}
      </Group>
      {found.map(({ secret, note }) => (
        <div key={secret.text} className={classes.found} data-choice={choices.get(secret.text)}>
          <div className={classes.words}>
            <Text size="sm">
              {secretWords[secret.kind]}　{secret.text}
            </Text>
            <Text size="xs" c="dimmed">
              {secret.like !== undefined && `可能是“${secret.like}”误识，`}
              {note ?? `改为“${secret.instead}”`}
            </Text>
          </div>
          <SegmentedControl
            className={classes.choice}
            size="xs"
            aria-label={`${secret.text}：遮盖还是保留`}
            value={choices.get(secret.text) ?? ''}
            onChange={(value) => onChoices(new Map([...choices, [secret.text, value as SecretChoice]]))}
            data={[
              { value: 'hide', label: '遮盖' },
              { value: 'keep', label: '保留' },
            ]}
          />
        </div>
      ))}
    </Stack>
  );
}
