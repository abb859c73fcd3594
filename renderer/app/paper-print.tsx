import { useState } from 'react';
import { useLive } from '#renderer/storage/index.ts';
import { PrintPreview } from '#renderer/ui/print-preview.tsx';
import { AppError } from '#shared/base/app-error';
import type { Secret } from '#shared/redaction/index';
import { type Kept, keptWords, type OutgoingPaper, recordPrinted, saveAsPdf, saveAsWord } from './save-papers';
import { useServices } from './services-context';
import { useReviewer } from './use-reviewer';

type Props = {
  readonly title: string;
  readonly papers: readonly OutgoingPaper[];
  /** Which of them are chosen at first; all where absent. */
  readonly initially?: readonly number[];
  /** What must not be found in a finished file: it is opened again and searched before it is saved. */
  readonly secrets?: readonly Secret[];
  /** After they were saved as Word or PDF, or a person says that the printed ones are good. */
  readonly onSent?: (papers: readonly OutgoingPaper[]) => void;
  readonly onClose: () => void;
};

/** Preview, print, PDF and Word of papers; every file that leaves is told of in the journal. */
export function PaperPrint({ title, papers, initially, secrets, onSent, onClose }: Props) {
  const { desktop, writers, store } = useServices();
  const by = useReviewer();
  const [said, setSaid] = useState<string>();
  const [error, setError] = useState<AppError>();
  const ports = { desktop, writers, store, by };
  const template = useLive(() => store.house().then(({ letterhead }) => letterhead?.template), [store]);
  const headed = papers.some(({ paper }) => paper.blocks.some(({ kind }) => kind === 'masthead'));

  async function after(chosen: readonly OutgoingPaper[], task: Promise<Kept>): Promise<void> {
    setSaid(undefined);
    setError(undefined);
    try {
      const kept = await task;
      setSaid(keptWords(kept));
      if (kept.state === 'saved') onSent?.(chosen);
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('refused', String(thrown)));
    }
  }

  async function told(record: Promise<void>): Promise<void> {
    try {
      await record;
      setSaid('已送打印，记入操作日志。');
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('refused', String(thrown)));
    }
  }

  return (
    <PrintPreview
      title={title}
      papers={papers}
      {...(initially !== undefined && { initially })}
      savePdf={
        desktop.printPdf &&
        ((name, chosen, inParts) =>
          after(chosen, saveAsPdf(ports, chosen, chosen.length === 1 ? chosen[0]!.name : name, inParts, secrets)))
      }
      saveWord={(chosen) => after(chosen, saveAsWord(ports, chosen, title, secrets))}
      onGiven={(given, copies) => void told(recordPrinted(ports, given, copies))}
      onPrinted={onSent}
      note={template !== undefined && headed ? ownHeadWords(template.name) : undefined}
      said={said}
      error={error}
      onClose={onClose}
    />
  );
}

const ownHeadWords = (name: string): string =>
  `红头模板“${name}”只用在保存的 Word 文件里；这里的预览、打印和 PDF 按国标红头。要按模板打印，请保存为 Word 后打印。`;
