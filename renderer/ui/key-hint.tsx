import classes from './key-hint.module.css';

type Props = { readonly keys: string; readonly does?: string };

/** A key as on its cap, and what it does: J 下一项. Several keys are parted by a space. */
export function KeyHint({ keys, does }: Props) {
  return (
    <span className={classes.hint}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={classes.cap}>
          {key}
        </kbd>
      ))}
      {does !== undefined && <span>{does}</span>}
    </span>
  );
}
