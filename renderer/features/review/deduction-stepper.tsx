import type { Points } from '#shared/model/points';
import type { Item } from '#shared/model/scoring-template';
import { written } from '#shared/scoring/index';
import { boundsOf, stepped } from './deduction-bounds';
import styles from './open-line.module.css';

const perWords: Record<Item['deduction']['per'], string> = { once: '一次', document: '每份文书', occurrence: '每处' };

type DeductionStepperProps = {
  readonly item: Item;
  readonly deduction: Points;
  readonly onDeduct: (deduction: Points) => void;
};

/** 扣分: by the standard's step up to its cap, nothing in between. */
export function DeductionStepper({ item, deduction, onDeduct }: DeductionStepperProps) {
  const bounds = boundsOf(item)!;
  const { per, each, step } = item.deduction;
  return (
    <fieldset className={styles.stepper}>
      <legend className={styles.unseen}>扣分</legend>
      <button
        type="button"
        aria-label="少扣一档"
        disabled={deduction <= 0}
        onClick={() => onDeduct(stepped(bounds, deduction, -1))}
      >
        −
      </button>
      <output aria-live="polite">{written(deduction)}</output>
      <button
        type="button"
        aria-label="多扣一档"
        disabled={stepped(bounds, deduction, 1) === deduction}
        onClick={() => onDeduct(stepped(bounds, deduction, 1))}
      >
        +
      </button>
      <small>
        {perWords[per]}扣 {written(each)}，步长 {written(step)}，上限 {written(bounds.most)} 分
      </small>
    </fieldset>
  );
}
