import { Textarea } from '@mantine/core';
import { type Ref, useRef } from 'react';

type NoteFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly note: string;
  readonly required: boolean;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onNote: (note: string, how: 'typing' | 'composing') => void;
  readonly onLeave: () => void;
};

/** Wording of the problem or the reason; nothing half-composed by an input method is saved. */
export function NoteField({ label, placeholder, note, required, field, onNote, onLeave }: NoteFieldProps) {
  const composing = useRef(false);
  return (
    <Textarea
      ref={field}
      label={label}
      placeholder={placeholder}
      withAsterisk={required}
      value={note}
      autosize
      minRows={2}
      maxRows={8}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        onNote(event.currentTarget.value, 'typing');
      }}
      onChange={(event) => onNote(event.currentTarget.value, composing.current ? 'composing' : 'typing')}
      onBlur={onLeave}
    />
  );
}
