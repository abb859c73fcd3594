import { Button } from '@mantine/core';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { enterReviews } from './enter-reviews';

/** 记入台账 from the concluded reviews of this desk; says what came of it. */
export function EnterReviews() {
  const { store, templates } = useServices();
  const by = useReviewer();
  const acting = useActing();

  const enter = () =>
    acting.act(async () => {
      const { reviews, fresh, reworded } = await enterReviews({ store, templates, by });
      return reviews === 0 ? '还没有完成评查的案卷' : `${reviews} 卷，新记入 ${fresh} 条，更新 ${reworded} 条`;
    });

  return (
    <>
      <Outcome acting={acting} />
      <Button variant="default" loading={acting.busy} onClick={enter}>
        记入台账
      </Button>
    </>
  );
}
