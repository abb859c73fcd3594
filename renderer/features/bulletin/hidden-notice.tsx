import { Button, Popover, Stack, Text } from '@mantine/core';
import { type Secret, secretWords } from '#shared/redaction/index';

/** 已脱敏: what was taken out of the draft by rule, for whoever wants to see; nothing where nothing was. */
export function HiddenNotice({ secrets }: { readonly secrets: readonly Secret[] }) {
  if (secrets.length === 0) return null;
  return (
    <Popover position="bottom-start" withinPortal>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle">
          已自动脱敏{secrets.length}项
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={4} mah={320} style={{ overflowY: 'auto' }}>
          <Text size="sm" fw={500}>
            正文、附件里的姓名、号码等已按规则替换，导出后再查找一遍：
          </Text>
          {secrets.map(({ kind, text, instead }) => (
            <Text key={text} size="sm">
              {secretWords[kind]}　{text} → {instead}
            </Text>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
