import styles from './comfort.module.css';
import type { Tally } from './use-tally';

/** How far one has come: items left here, dossiers left, and the minutes where the reviewer counts them. */
export function DeskTally({ itemsLeft, dossiersLeft, minutes }: Tally) {
  return (
    <p className={styles.tally} style={{ margin: 0 }}>
      <span>本卷余 {itemsLeft} 项</span>
      {dossiersLeft > 0 && <span>还有 {dossiersLeft} 卷未评</span>}
      {minutes !== undefined && <span>已用 {minutes} 分钟</span>}
    </p>
  );
}
