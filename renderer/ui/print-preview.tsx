import { Button, Checkbox, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AppError } from '#shared/base/app-error';
import type { Paper } from '#shared/model/paper';
import { typeset } from '#shared/typesetting/index';
import { ErrorNotice } from './error-notice';
import { pagesWanted } from './pages-wanted';
import { PaperChoice } from './paper-choice';
import { measuredAdvances, missingFaces } from './paper-fonts';
import { PaperPages } from './paper-pages';
import { partsOf } from './parts-of';
import classes from './print-preview.module.css';
import { PrintProgress } from './print-progress';
import { sheetsFor } from './sheets-for';
import { usePrinting } from './use-printing';

export type Printable = { readonly name: string; readonly paper: Paper };

/** Makes a PDF of what the printer would take, in as many parts as `take` is called for. */
export type InParts = (take: () => Promise<void>) => Promise<'whole' | 'ended'>;

/** What was given to the printer: a paper and how many of its pages. */
export type Given<Each> = { readonly paper: Each; readonly pages: number };

/** As few as keep Chromium quick, as many as keep the fonts, which every part brings along, from making the file large. */
const PDF_PART = 60;
/** Even, so that a sheet printed on both sides is never torn apart. */
const PRINTER_PART = 200;

type Props<Each extends Printable> = {
  readonly title: string;
  readonly papers: readonly Each[];
  /** Which of them are chosen at first; all where absent. */
  readonly initially?: readonly number[];
  /** Saves the pages that lie ready for the printer, part by part, as one PDF; only where the desktop can. */
  readonly savePdf?: ((name: string, papers: readonly Each[], inParts: InParts) => Promise<void>) | undefined;
  /** Saves the chosen papers as Word files. */
  readonly saveWord?: ((papers: readonly Each[]) => Promise<void>) | undefined;
  /** Told once the print dialog is done with. */
  readonly onGiven?: ((given: readonly Given<Each>[], copies: number) => void) | undefined;
  /** Offered after printing: whether the sheets came out well only a person can say. */
  readonly onPrinted?: ((papers: readonly Each[]) => void) | undefined;
  /** What comes out otherwise than the preview shows it. */
  readonly note?: string | undefined;
  /** Where the last file went, or why it was not saved. */
  readonly said?: string | undefined;
  readonly error?: AppError | undefined;
  readonly onClose: () => void;
};

/** 打印预览: the very pages that come out, one paper or many, with range, copies and the way to turn the sheets. */
export function PrintPreview<Each extends Printable>(props: Props<Each>) {
  const { title, papers, initially, savePdf, saveWord, onGiven, onPrinted, note, said, error, onClose } = props;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(initially ?? papers.keys()));
  const [range, setRange] = useState('');
  const [copies, setCopies] = useState(1);
  const [duplex, setDuplex] = useState(true);
  const [busy, setBusy] = useState(false);
  const [sentToPrinter, setSentToPrinter] = useState<readonly Each[]>();
  /** Which of the batches for the printer comes next. */
  const [batch, setBatch] = useState(0);
  const { print, end, progress, printed } = usePrinting();
  const advances = useMemo(() => measuredAdvances(), []);
  const missing = useMemo(() => missingFaces(), []);
  const set = useMemo(() => papers.map(({ paper }) => typeset(paper, advances)), [papers, advances]);
  const meant = useMemo(() => papers.filter((_, index) => chosen.has(index)), [papers, chosen]);
  const { count, wanted, documents } = useMemo(
    () =>
      pagesWanted(
        set.filter((_, index) => chosen.has(index)),
        range,
      ),
    [set, chosen, range],
  );
  const batches = useMemo(
    () => partsOf(sheetsFor(documents, { copies, duplex }), PRINTER_PART),
    [documents, copies, duplex],
  );
  const all = useMemo(() => documents.flat(), [documents]);
  const sheetCount = batches.reduce((sum, batch) => sum + batch.length, 0);
  const nothing = sheetCount === 0 || wanted === undefined;

  function choose(change: () => void): void {
    change();
    setBatch(0);
  }

  async function giveToPrinter(): Promise<void> {
    await print(batches[batch]!, PRINTER_PART, () => window.print());
    setSentToPrinter(meant);
    setBatch((batch + 1) % batches.length);
    if (batch > 0) return;
    const given = meant.map((paper, at) => ({ paper, pages: documents[at]!.length })).filter(({ pages }) => pages > 0);
    onGiven?.(given, copies);
  }

  async function run(task: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await task();
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      opened
      fullScreen
      padding={0}
      title={
        <Text pl="md" fw={600}>
          {title}
        </Text>
      }
      onClose={onClose}
      closeButtonProps={{ 'aria-label': '关闭预览' }}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes.body}>
        <div className={classes.side}>
          {papers.length > 1 && (
            <PaperChoice papers={papers} chosen={chosen} onChoose={(next) => choose(() => setChosen(next))} />
          )}
          <TextInput
            label="页码范围"
            description={meant.length > 1 ? `共${count}页，按预览的顺序数；不填为全部` : `共${count}页，不填为全部`}
            placeholder="1-3,5"
            value={range}
            error={wanted === undefined && '请写成 1-3,5 这样的页码'}
            onChange={({ currentTarget }) => choose(() => setRange(currentTarget.value))}
          />
          <NumberInput
            label="份数"
            min={1}
            max={99}
            value={copies}
            onChange={(value) => choose(() => setCopies(Math.max(1, Number(value) || 1)))}
          />
          <Checkbox
            label="双面打印"
            description="每份文书从新的一张纸开始；在打印机里选“双面，长边翻转”"
            checked={duplex}
            onChange={({ currentTarget }) => choose(() => setDuplex(currentTarget.checked))}
          />
          <Text size="sm" c="dimmed">
            共 {documents.reduce((sum, pages) => sum + pages.length, 0) * copies} 页，用纸约{' '}
            {duplex ? Math.ceil(sheetCount / 2) : sheetCount} 张。
            {batches.length > 1 && `页数多，分${batches.length}批送打印机，一批打完再打下一批。`}
          </Text>
          <Stack gap="xs">
            <Button disabled={nothing} loading={busy} onClick={() => void run(giveToPrinter)}>
              {batches.length > 1 ? `打印第${batch + 1}批（共${batches.length}批）` : '打印'}
            </Button>
            {savePdf !== undefined && (
              <Button
                variant="default"
                disabled={nothing}
                loading={busy}
                onClick={() =>
                  void run(() =>
                    savePdf(title, meant, (take) => print(sheetsFor(documents, { copies: 1, duplex }), PDF_PART, take)),
                  )
                }
              >
                保存为 PDF
              </Button>
            )}
            {saveWord !== undefined && (
              <Button
                variant="default"
                disabled={meant.length === 0}
                loading={busy}
                onClick={() => void run(() => saveWord(meant))}
              >
                保存为 Word
              </Button>
            )}
          </Stack>
          {progress !== undefined && progress.of > PDF_PART && <PrintProgress {...progress} onEnd={end} />}
          {onPrinted !== undefined && sentToPrinter !== undefined && (
            <Button variant="light" onClick={() => onPrinted(sentToPrinter)}>
              已打印好，记为制发
            </Button>
          )}
          {said !== undefined && (
            <Text size="sm" role="status" style={{ overflowWrap: 'anywhere' }}>
              {said}
            </Text>
          )}
          {error !== undefined && <ErrorNotice error={error} />}
          {note !== undefined && (
            <Text size="xs" c="var(--undetermined)">
              {note}
            </Text>
          )}
          {missing.length > 0 && (
            <Text size="xs" c="dimmed">
              本机没有{missing.join('、')}字体，预览和打印用相近字体代替；Word
              文件里仍写明规定的字体。换行和分页不受影响。
            </Text>
          )}
        </div>
        <PaperPages pages={all} />
      </div>
      {printed}
    </Modal>
  );
}
