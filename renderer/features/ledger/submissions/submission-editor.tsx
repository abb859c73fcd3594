import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DateField } from '#renderer/app/date-field.tsx';
import { dispatchWords } from '#shared/ledger-glossary';
import { type SubmissionDraft, type SubmissionKind, submissionKinds } from '#shared/model/dispatch';
import type { SubmissionPart } from '#shared/outputs/index';
import classes from './submissions.module.css';

type Props = {
  readonly kind: SubmissionKind;
  readonly number: string;
  readonly draft: SubmissionDraft;
  /** As the ledger tells them. */
  readonly parts: readonly SubmissionPart[];
  readonly writable: boolean;
  readonly onSave: (draft: SubmissionDraft) => void;
};

/** What may be written over the program's words; a part nobody touched follows the ledger. */
export function SubmissionEditor({ kind, number, draft, parts, writable, onSave }: Props) {
  const written = draft.texts[kind] ?? {};
  const withTexts = (texts: Readonly<Record<string, string>>): SubmissionDraft => ({
    ...draft,
    texts: { ...draft.texts, [kind]: texts },
  });

  function restore(id: string): void {
    const { [id]: _, ...rest } = written;
    onSave(withTexts(rest));
  }

  return (
    <>
      <KeptInput
        label="工作名称"
        value={draft.work}
        readOnly={!writable}
        onKeep={(work) => onSave({ ...draft, work })}
      />
      <KeptInput label="主送" value={draft.to} readOnly={!writable} onKeep={(to) => onSave({ ...draft, to })} />
      <KeptInput
        label="发文字号"
        value={number}
        readOnly={!writable}
        onKeep={(value) => onSave({ ...draft, numbers: { ...draft.numbers, [kind]: value } })}
      />
      <Group gap="xs">
        {submissionKinds
          .filter(
            (each) => kind === 'work-plan' || each === kind || (kind === 'mending-plan' && each === 'mending-report'),
          )
          .map((each) => (
            <DateField
              key={each}
              w={175}
              label={`${dispatchWords[each]}期限`}
              readOnly={!writable}
              value={draft.dues[each] ?? ''}
              onDay={(day) => {
                const { [each]: _, ...rest } = draft.dues;
                onSave({ ...draft, dues: day === '' ? rest : { ...rest, [each]: day } });
              }}
            />
          ))}
      </Group>
      {parts.map(({ id, title, text }) => {
        const own = Object.hasOwn(written, id);
        return (
          <div key={id} className={classes.part}>
            <KeptInput
              many
              label={title}
              value={own ? written[id]! : text}
              readOnly={!writable}
              onKeep={(value) => onSave(withTexts({ ...written, [id]: value }))}
            />
            {own && writable && (
              <Button size="compact-xs" variant="subtle" className={classes.restore} onClick={() => restore(id)}>
                恢复自动文字
              </Button>
            )}
          </div>
        );
      })}
    </>
  );
}

type KeptProps = {
  readonly label: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly many?: boolean;
  readonly onKeep: (value: string) => void;
};

/** Kept when it is left, and only where it was changed. */
function KeptInput({ label, value, readOnly, many, onKeep }: KeptProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    setTyped(value);
  }, [value]);
  const shared = { label, readOnly, value: typed, onBlur: () => typed !== value && onKeep(typed) };
  return many ? (
    <Textarea autosize minRows={2} {...shared} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
  ) : (
    <TextInput {...shared} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
  );
}
