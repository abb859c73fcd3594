import type { Points } from '#shared/model/points';
import { type Item, isBonus } from '#shared/model/scoring-template';
import { written } from '#shared/scoring/index';
import { amountStepped, boundsOf } from './deduction-bounds';
import styles from './open-line.module.css';

const perWords: Record<Item['deduction']['per'], string> = { once: '一次', document: '每份文书', occurrence: '每处' };

type DeductionStepperProps = {
  readonly item: Item;
  readonly deduction: Points;
  readonly onDeduct: (deduction: Points) => void;
};

/** 扣分 (or 加分): by the standard's step up to its cap, nothing in between. */
export function DeductionStepper({ item, deduction, onDeduct }: DeductionStepperProps) {
  const { per, each, step } = item.deduction;
  const bonus = isBonus(item);
  const words = bonus ? '加' : '扣';
  const less = amountStepped(item, deduction, -1);
  const more = amountStepped(item, deduction, 1);
  return (
    <fieldset className={styles.stepper}>
      <legend className={styles.unseen}>{words}分</legend>
      <button type="button" aria-label={`少${words}一档`} disabled={less === deduction} onClick={() => onDeduct(less)}>
        −
      </button>
      <output aria-live="polite">{written(bonus ? ((item.points - deduction) as Points) : deduction)}</output>
      <button type="button" aria-label={`多${words}一档`} disabled={more === deduction} onClick={() => onDeduct(more)}>
        +
      </button>
      <small>
        {bonus
          ? `步长 ${written(step)}，最多加 ${written(item.points)} 分`
          : `${perWords[per]}扣 ${written(each)}，步长 ${written(step)}，上限 ${written(boundsOf(item)!.most)} 分`}
      </small>
    </fieldset>
  );
}
