import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './secret-input.module.css';

/** Signs a passphrase needs that seals a file: shorter ones are guessed too soon by whoever finds the disk. */
export const PASSPHRASE_LEAST = 8;

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'rightSection' | 'type'> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/**
 * A field for a passphrase, hidden until it is asked to be seen. Not of type password: a browser takes that for the
 * password of a site, offers to keep it, and asks the network whether it was leaked.
 */
export function SecretInput({ value, onChange, ...shown }: Props) {
  const [seen, setSeen] = useState(false);
  const Icon = seen ? IconEyeOff : IconEye;
  return (
    <TextInput
      {...shown}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete="off"
      spellCheck={false}
      {...(!seen && { classNames: { input: classes.hidden! } })}
      rightSection={
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={seen ? '不再显示' : '显示'}
          onClick={() => setSeen(!seen)}
        >
          <Icon size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      }
    />
  );
}
