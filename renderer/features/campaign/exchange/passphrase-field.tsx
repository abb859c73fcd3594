import { PASSPHRASE_LEAST, SecretInput } from '#renderer/ui/secret-input.tsx';

type Props = { readonly value: string; readonly onChange: (value: string) => void };

/** 口令: seals what goes out and opens what comes in; it is kept nowhere. */
export function PassphraseField({ value, onChange }: Props) {
  return (
    <SecretInput
      w={300}
      label={`口令（不少于 ${PASSPHRASE_LEAST} 位）`}
      description="发出、收回用同一口令；程序不保存，请当面或电话告知对方"
      value={value}
      onChange={onChange}
    />
  );
}
