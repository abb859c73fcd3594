import { Button } from '@mantine/core';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { DossierId } from '#shared/model/ids';
import { ReviewDesk } from './review-desk';
import type { Sought } from './sought';
import { useReviewed } from './use-reviewed';

type ReviewViewProps = {
  readonly dossierId: DossierId;
  /** False where another window writes this library. */
  readonly writable: boolean;
  /** Where the search sends, if it does. */
  readonly sought?: Sought | undefined;
  readonly onLeave: () => void;
};

/** 评查: one dossier on the desk. */
export function ReviewView({ dossierId, writable, sought, onLeave }: ReviewViewProps) {
  const reviewer = useReviewer();
  const reviewed = useReviewed(dossierId, reviewer);
  if (reviewed.state === 'open') {
    return (
      <ReviewDesk
        key={dossierId}
        reviewed={reviewed.reviewed}
        reviewer={reviewer}
        writable={writable}
        sought={sought}
        onLeave={onLeave}
      />
    );
  }
  return (
    <EmptyState sentence={sentenceFor(reviewed)}>
      <Button variant="default" onClick={onLeave}>
        返回案卷
      </Button>
    </EmptyState>
  );
}

function sentenceFor(reviewed: Exclude<ReturnType<typeof useReviewed>, { state: 'open' }>): string {
  switch (reviewed.state) {
    case 'opening':
      return '正在打开案卷…';
    case 'not-found':
      return '这份案卷已不在案卷库中。';
    case 'reading':
      return `正在识别，已完成 ${reviewed.read} / ${reviewed.pages} 页；识别完成后即可评查。`;
    case 'without-standard':
      return `“${reviewed.name}”的程序种类还没有对应的评分标准；请在“标准”中载入后再评查。`;
  }
}
