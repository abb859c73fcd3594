import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { DateField } from '#renderer/app/date-field.tsx';
import type { PlainDate } from '#shared/base/plain-date';
import type { Stood } from '#shared/ledger/index';
import { editProblems } from './ledger-store';
import { useLedgerPorts } from './use-ledger';

/** The words that go to the agency; edited here, they change in every document not yet sent. */
export function ProblemWords({ line, writable }: { readonly line: Stood; readonly writable: boolean }) {
  const ports = useLedgerPorts();
  const { problem } = line.held;
  const [words, setWords] = useState(problem.words);
  const [mending, setMending] = useState(problem.mending);
  const [owner, setOwner] = useState(problem.owner);
  const [due, setDue] = useState<string>(problem.due ?? '');
  const same =
    words === problem.words && mending === problem.mending && owner === problem.owner && due === (problem.due ?? '');

  function save(event: FormEvent): void {
    event.preventDefault();
    const until = due === '' ? {} : { due: due as PlainDate };
    const edit = { words: words.trim(), mending: mending.trim(), owner: owner.trim(), ...until };
    void editProblems(ports, [line.held], edit);
  }

  return (
    <form onSubmit={save}>
      <Stack gap="xs">
        <Textarea
          label="问题"
          autosize
          readOnly={!writable}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Textarea
          label="整改要求"
          autosize
          readOnly={!writable}
          value={mending}
          onChange={({ currentTarget }) => setMending(currentTarget.value)}
        />
        <Group align="flex-end" gap="xs">
          <TextInput
            label="责任人"
            w={160}
            readOnly={!writable}
            value={owner}
            onChange={({ currentTarget }) => setOwner(currentTarget.value)}
          />
          {line.standing.rounds.length === 0 && (
            <DateField label="整改期限" w={175} readOnly={!writable} value={due} onDay={setDue} />
          )}
          {!same && (
            <Button type="submit" disabled={words.trim() === ''}>
              保存修改
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
