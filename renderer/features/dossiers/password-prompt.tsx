import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSignal } from '#renderer/storage/index.ts';
import { SecretInput } from '#renderer/ui/secret-input.tsx';
import { errorWords } from '#shared/base/error-words';
import type { PasswordDesk, PasswordQuestion } from './password-desk';

/** Asks for the password of one encrypted file; the rest wait behind it, or go on when it is skipped. */
export function PasswordPrompt({ desk }: { readonly desk: PasswordDesk }) {
  const question = useSignal(desk.question);
  return (
    <Modal opened={question !== undefined} onClose={() => question?.answer(undefined)} title="需要打开密码" centered>
      {question !== undefined && <PasswordForm key={`${question.name} ${question.wrong}`} question={question} />}
    </Modal>
  );
}

function PasswordForm({ question: { name, wrong, answer } }: { readonly question: PasswordQuestion }) {
  const [password, setPassword] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (password !== '') answer(password);
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text>{errorWords('pdf-needs-password', name)}</Text>
        <SecretInput
          data-autofocus
          label="密码"
          value={password}
          onChange={setPassword}
          error={wrong && '密码不正确，请核对后再试。'}
        />
        <Text size="xs" c="dimmed">
          密码只记在本机，用于再次打开这份扫描件。
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => answer(undefined)}>
            跳过这个文件
          </Button>
          <Button type="submit" disabled={password === ''}>
            打开
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
