import { KeyHint } from '#renderer/ui/key-hint.tsx';
import type { ReviewCommand } from '../review-keys';
import { useKeyNames } from './use-key-names';

type CommandHintProps = { readonly command: ReviewCommand; readonly does?: string };

/** The key of a command as it stands at this seat; nothing where the reviewer took it away. */
export function CommandHint({ command, does }: CommandHintProps) {
  const keys = useKeyNames().keyOf(command);
  return keys === '' ? null : <KeyHint keys={keys} {...(does !== undefined && { does })} />;
}
