import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { AppError } from '#shared/base/app-error';
import { errorWords } from '#shared/base/error-words';

type Props = { readonly error: Error; readonly retry: () => void };

/** Fills the window where nothing else can be shown: what happened and what to do. */
export function ErrorScreen({ error, retry }: Props) {
  const refused = error instanceof AppError;
  return (
    <Stack role="alert" h="100%" align="center" justify="center" p="xl" gap="sm">
      <Title order={2}>{refused ? '案卷库没有打开' : '程序内部出错，本窗口已停下'}</Title>
      <Text maw={560} ta="center">
        {refused
          ? errorWords(error.code, error.detail)
          : '已保存的评查意见不受影响。请重新载入；若再次出现，请把下面一行告诉管理员。'}
      </Text>
      {!refused && <Code maw={720}>{error.message}</Code>}
      <Button onClick={retry} mt="sm">
        重新载入
      </Button>
    </Stack>
  );
}
