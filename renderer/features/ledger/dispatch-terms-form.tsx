import { Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { DateField } from '#renderer/app/date-field.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { keptNumbering, shownNumbering } from '#shared/outputs/index';
import { type OfferedKind, prints } from './dispatch-kinds';
import type { DispatchForm } from './use-dispatch-terms';

type Props = { readonly kind: OfferedKind; readonly form: DispatchForm };

/** Number, date, limit and basis of a batch: only what the kind prints is asked for. */
export function DispatchTermsForm({ kind, form }: Props) {
  const { limitRules } = useServices();
  const { terms, serial, unnamed, set, setContact } = form;
  const { letterhead, date, due, rule, to, review, contact, opinion, matter, basis } = terms;
  return (
    <>
      <Group gap="sm" align="flex-end">
        {prints.issuer(kind) && (
          <TextInput
            label="发文机关"
            description={unnamed ? '第一次填写后存入设置，以后不用再填' : undefined}
            flex={1}
            value={letterhead.agency}
            onChange={({ currentTarget }) => set({ issuer: currentTarget.value })}
          />
        )}
        <DateField label="日期" w={175} value={date} onDay={(day) => day !== '' && set({ date: day })} />
      </Group>
      {prints.number(kind) && (
        <Group gap="sm" align="flex-end">
          <TextInput
            label="发文字号格式"
            description="年份处写 {年份}，序号处写 {序号}；留空则文号待填"
            flex={1}
            value={shownNumbering(letterhead.numbering)}
            onChange={({ currentTarget }) => set({ numbering: keptNumbering(currentTarget.value) })}
          />
          <NumberInput
            label="起始序号"
            w={110}
            min={1}
            value={serial ?? ''}
            onChange={(value) => set({ serial: value === '' ? undefined : Number(value) })}
          />
        </Group>
      )}
      {prints.due(kind) && (
        <Group gap="sm" align="flex-end">
          <Select
            label="期限口径"
            description={rule.source}
            flex={1}
            allowDeselect={false}
            value={rule.id}
            onChange={(value) => value !== null && set({ rule: value, due: undefined, basis: undefined })}
            data={limitRules.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField label="整改期限" w={175} value={due ?? ''} onDay={(day) => set({ due: day })} />
        </Group>
      )}
      {prints.basis(kind) && (
        <TextInput label="依据" value={basis} onChange={({ currentTarget }) => set({ basis: currentTarget.value })} />
      )}
      <Group gap="sm" align="flex-end">
        {prints.review(kind) && (
          <TextInput
            label="评查活动"
            flex={1}
            value={review}
            onChange={({ currentTarget }) => set({ review: currentTarget.value })}
          />
        )}
        {prints.to(kind) && (
          <TextInput
            label="主送"
            flex={1}
            value={to}
            onChange={({ currentTarget }) => set({ to: currentTarget.value })}
          />
        )}
        {kind === 'supervision-decision' && (
          <TextInput
            label="前意见书文号"
            placeholder="不填则取发给各单位的最近一份"
            flex={1}
            value={opinion}
            onChange={({ currentTarget }) => set({ opinion: currentTarget.value })}
          />
        )}
        {prints.contact(kind) && (
          <TextInput
            label="联系人和电话"
            flex={1}
            value={contact}
            onChange={({ currentTarget }) => setContact(currentTarget.value)}
          />
        )}
      </Group>
      {kind === 'supervision-decision' && (
        <Textarea
          label="决定事项"
          description="一行一段，如“一、责令你单位……”；留空则待填"
          autosize
          minRows={2}
          value={matter}
          onChange={({ currentTarget }) => set({ matter: currentTarget.value })}
        />
      )}
    </>
  );
}
