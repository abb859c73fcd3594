import { ActionIcon, Button, Radio, Table, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Panel, PanelMember } from '#shared/model/campaign';
import type { ReviewerName } from '#shared/model/ids';
import classes from '../campaign.module.css';

type Props = { readonly panels: readonly Panel[]; readonly onChange: (panels: readonly Panel[]) => void };

/** 评查组: who reads, whence they come, whom they may not read, and who leads. */
export function PanelEditor({ panels, onChange }: Props) {
  const add = () => onChange([...panels, { name: `第${panels.length + 1}组`, members: [nobody, nobody] }]);
  return (
    <section className={classes.section} aria-label="评查组">
      <Text fw={600}>评查组</Text>
      {panels.map((panel, at) => (
        <OnePanel
          // biome-ignore lint/suspicious/noArrayIndexKey: panels have no name of their own while one is typing it
          key={at}
          panel={panel}
          onChange={(next) => onChange(panels.with(at, next))}
          onRemove={() => onChange(panels.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button variant="default" size="xs" onClick={add}>
          增加评查组
        </Button>
      </div>
    </section>
  );
}

const nobody: PanelMember = { name: '' as ReviewerName, agency: '', avoids: [] };

type OneProps = { readonly panel: Panel; readonly onChange: (panel: Panel) => void; readonly onRemove: () => void };

function OnePanel({ panel, onChange, onRemove }: OneProps) {
  const { name, lead, members } = panel;
  const set = (at: number, part: Partial<PanelMember>) => {
    const before = members[at]!;
    const next = { ...before, ...part };
    const leading = lead !== undefined && lead === before.name ? { lead: next.name } : {};
    onChange({ ...panel, ...leading, members: members.with(at, next) });
  };
  return (
    <div>
      <div className={classes.row}>
        <TextInput
          label="组名"
          w={160}
          value={name}
          onChange={({ currentTarget }) => onChange({ ...panel, name: currentTarget.value })}
        />
        <Button variant="default" size="xs" onClick={() => onChange({ ...panel, members: [...members, nobody] })}>
          增加评查员
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={onRemove}>
          删除此组
        </Button>
      </div>
      <Table withRowBorders={false} verticalSpacing={4} aria-label={`${name}成员`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={64}>组长</Table.Th>
            <Table.Th w={160}>姓名</Table.Th>
            <Table.Th w={240}>所在单位</Table.Th>
            <Table.Th>申报回避的单位或案号（用顿号隔开）</Table.Th>
            <Table.Th w={40} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: members have no name of their own while one is typing it
            <Table.Tr key={at}>
              <Table.Td>
                <Radio
                  aria-label={`${member.name || `第${at + 1}人`}任组长`}
                  checked={lead !== undefined && lead === member.name}
                  disabled={member.name === ''}
                  onChange={() => onChange({ ...panel, lead: member.name })}
                />
              </Table.Td>
              <Table.Td>
                <TextInput
                  aria-label={`${name}第${at + 1}人姓名`}
                  value={member.name}
                  maxLength={40}
                  onChange={({ currentTarget }) => set(at, { name: currentTarget.value.trim() as ReviewerName })}
                />
              </Table.Td>
              <Table.Td>
                <TextInput
                  aria-label={`${name}第${at + 1}人单位`}
                  value={member.agency}
                  onChange={({ currentTarget }) => set(at, { agency: currentTarget.value })}
                />
              </Table.Td>
              <Table.Td>
                <TextInput
                  aria-label={`${name}第${at + 1}人回避`}
                  value={member.avoids.join('、')}
                  onChange={({ currentTarget }) => set(at, { avoids: avoided(currentTarget.value) })}
                />
              </Table.Td>
              <Table.Td>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`去掉${member.name || `第${at + 1}人`}`}
                  onClick={() => onChange({ ...panel, members: members.toSpliced(at, 1) })}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

const avoided = (typed: string): readonly string[] => (typed === '' ? [] : typed.split('、'));
