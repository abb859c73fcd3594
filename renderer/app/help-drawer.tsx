import { Drawer, Stack, Text, Title } from '@mantine/core';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { VerdictMark } from '#renderer/ui/verdict-mark.tsx';
import { verdicts } from '#shared/model/verdict';

type Props = { readonly opened: boolean; readonly onClose: () => void };

const steps = [
  '导入：把扫描件、文件夹或 ZIP 拖到“案卷”里。原件按原样保存，不会被改写。',
  '识别：导入后自动逐页识别，可随时暂停；没读清的页只提示，不扣分。',
  '评查：打开一卷，逐项看机器的提示和出处，作出自己的意见。只有人的意见计分。',
  '导出：全部评查项有了意见后得出分数和等次，导出评分表、评查意见书（Word）和问题清单（Excel）。',
];

const keys = [
  { keys: 'Ctrl K', does: '查找案卷内容，全库或本案卷' },
  { keys: '↑ ↓', does: '在案卷列表中移动' },
  { keys: 'Enter', does: '评查当前案卷' },
  { keys: 'Space', does: '看当前案卷的页面情况' },
  { keys: 'F2', does: '改名' },
  { keys: 'Delete', does: '移出案卷库' },
  { keys: '?', does: '打开帮助；评查台上列出评查按键' },
];

const meaning = {
  satisfied: '合乎要求',
  violated: '不合要求，按标准扣分',
  undetermined: '看不清或要由人判断，不扣分',
  'not-applicable': '本案不涉及',
} as const;

/** The day's work in four lines, the marks, and the keys. Beside the work, not over it. */
export function HelpDrawer({ opened, onClose }: Props) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size={420} title="帮助" padding="md">
      <Stack gap="md">
        <Title order={3}>一卷怎么评</Title>
        <Stack gap="sm">
          {steps.map((step) => (
            <Text key={step}>{step}</Text>
          ))}
        </Stack>
        <Title order={3}>四种意见</Title>
        <Stack gap={4}>
          {verdicts.map((verdict) => (
            <span key={verdict}>
              <VerdictMark verdict={verdict} />　{meaning[verdict]}
            </span>
          ))}
        </Stack>
        <Title order={3}>按键</Title>
        <Stack gap={4}>
          {keys.map(({ keys: caps, does }) => (
            <KeyHint key={caps} keys={caps} does={does} />
          ))}
        </Stack>
      </Stack>
    </Drawer>
  );
}
