import { Button, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ReviewerName } from '#shared/model/ids';
import { type Door, doors } from './door';
import classes from './first-start.module.css';

type Props = { readonly onEnter: (name: ReviewerName, door: Door) => void };

/** First start: whose opinions these will be, and what one came for. Nothing else is asked. */
export function FirstStart({ onEnter }: Props) {
  const [door, setDoor] = useState<Door>('review');
  const [typed, setTyped] = useState('');
  const name = typed.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name !== '') onEnter(name as ReviewerName, door);
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
          <Radio.Group label="我来" value={door} onChange={(value) => setDoor(value as Door)}>
            <Stack gap={6} mt={6}>
              {doors.map(({ door: value, name: title, words }) => (
                <Radio key={value} value={value} label={title} description={words} />
              ))}
            </Stack>
          </Radio.Group>
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
