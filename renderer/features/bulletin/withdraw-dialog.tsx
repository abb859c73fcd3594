import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';

type Props = { readonly onWithdraw: (why: string) => void; readonly onClose: () => void };

/** 撤回: with a reason, which stays beside the bulletin. */
export function WithdrawDialog({ onWithdraw, onClose }: Props) {
  const [why, setWhy] = useState('');
  return (
    <Modal opened title="撤回通报" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (why.trim() !== '') onWithdraw(why.trim());
        }}
      >
        <Stack>
          <TextInput
            label="撤回原因"
            description="原件和校验码仍留在案卷库里，注明已撤回"
            data-autofocus
            value={why}
            onChange={({ currentTarget }) => setWhy(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              取消
            </Button>
            <Button type="submit" color="red" disabled={why.trim() === ''}>
              撤回
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
