import { Button, Group, Modal, Stack, Text } from '@mantine/core';

type Props = { readonly name: string; readonly onRemove: () => void; readonly onClose: () => void };

export function RemoveDialog({ name, onRemove, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title="移出案卷库" centered>
      <Stack gap="sm">
        <Text>案卷“{name}”和它的评查意见将不再显示。扫描件原件和操作日志仍留在案卷库文件夹中。</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" data-autofocus onClick={onClose}>
            取消
          </Button>
          <Button
            color="vermilion"
            onClick={() => {
              onRemove();
              onClose();
            }}
          >
            移出
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
