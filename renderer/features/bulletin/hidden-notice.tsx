import { Button, Popover, Stack, Text } from '@mantine/core';
import { type Secret, secretWords } from '#shared/redaction/index';

type Props = {
  readonly secrets: readonly Secret[];
  /** What may be a name with a sign wrong; it was left as it is. */
  readonly misread: readonly Secret[];
};

/** 已脱敏: what was taken out of the draft by rule, and what a person should look at; nothing where there is neither. */
export function HiddenNotice({ secrets, misread }: Props) {
  if (secrets.length === 0 && misread.length === 0) return null;
  return (
    <Popover position="bottom-start" withinPortal>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle">
          {secrets.length > 0 && `已自动脱敏${secrets.length}项`}
          {misread.length > 0 && ` ${misread.length}处像是写错的姓名，请核对`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={4} mah={320} style={{ overflowY: 'auto' }}>
          {misread.length > 0 && (
            <>
              <Text size="sm" fw={500}>
                下面的字和卷内的名称只差一两个字，可能是识别或录入有误。没有自动替换，要隐去请在正文里改写：
              </Text>
              {misread.map(({ kind, text, like }) => (
                <Text key={text} size="sm">
                  {secretWords[kind]}　{text}（卷内为{like}）
                </Text>
              ))}
            </>
          )}
          {secrets.length > 0 && (
            <Text size="sm" fw={500}>
              正文、附件里的姓名、号码等已按规则替换，导出后再查找一遍：
            </Text>
          )}
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
