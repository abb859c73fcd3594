import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';

type Props = {
  readonly title: string;
  /** What the step does and what stays. */
  readonly children: ReactNode;
  readonly label: string;
  /** The word on the button. */
  readonly act: string;
  readonly onReason: (why: string) => Promise<unknown>;
  readonly onClose: () => void;
};

/** A step that is taken only with a reason, which the journal keeps; closes itself when done. */
export function ReasonDialog({ title, children, label, act, onReason, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const why = typed.trim();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (why === '') return;
    await onReason(why);
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <Text size="sm">{children}</Text>
          <TextInput
            label={label}
            data-autofocus
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              取消
            </Button>
            <Button type="submit" disabled={why === ''}>
              {act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
