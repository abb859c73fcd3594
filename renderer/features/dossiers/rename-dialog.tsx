import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

type Props = { readonly name: string; readonly onRename: (name: string) => void; readonly onClose: () => void };

export function RenameDialog({ name, onRename, onClose }: Props) {
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (wanted !== '' && wanted !== name) onRename(wanted);
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title="案卷改名" centered>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label="案卷名称"
            value={typed}
            maxLength={120}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              取消
            </Button>
            <Button type="submit" disabled={wanted === ''}>
              改名
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
