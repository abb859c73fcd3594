import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ReviewerName } from '#shared/model/ids';
import classes from './first-start.module.css';

type Props = { readonly onName: (name: ReviewerName) => void };

/** First start: whose opinions these will be. Nothing else is asked. */
export function FirstStart({ onName }: Props) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name !== '') onName(name as ReviewerName);
  }

  return (
    <div className={classes.ground}>
      <form onSubmit={submit} className={classes.card}>
        <Stack gap="md">
          <div>
            <Title order={1}>案卷评查工作站</Title>
            <Text c="dimmed">评查行政执法案卷：导入扫描件，逐页识别，逐项评查，导出评分表和问题清单。</Text>
          </div>
          <TextInput
            autoFocus
            label="评查员姓名"
            description="每一条评查意见都记在这个名字下，以后可在“设置”中更换。"
            value={typed}
            maxLength={40}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Button type="submit" disabled={name === ''}>
            开始使用
          </Button>
          <Text size="xs" c="dimmed">
            全部内容只保存在这台电脑上，程序不连接网络。
          </Text>
        </Stack>
      </form>
    </div>
  );
}
