import { Button, Checkbox, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AppError } from '#shared/base/app-error';
import type { Paper } from '#shared/model/paper';
import { type SetPage, typeset } from '#shared/typesetting/index';
import { ErrorNotice } from './error-notice';
import { pageRange } from './page-range';
import { measuredAdvances, missingFaces } from './paper-fonts';
import { PaperPages } from './paper-pages';
import classes from './print-preview.module.css';
import { sheetsFor } from './sheets-for';
import { usePrinting } from './use-printing';

export type Printable = { readonly name: string; readonly paper: Paper };

type Props<Each extends Printable> = {
  readonly title: string;
  readonly papers: readonly Each[];
  /** Which of them are chosen at first; all where absent. */
  readonly initially?: readonly number[];
  /** Makes a PDF of the pages shown to the printer and saves it; only where the desktop can. */
  readonly savePdf?: ((name: string, papers: readonly Each[]) => Promise<void>) | undefined;
  /** Saves the chosen papers as Word files. */
  readonly saveWord?: ((papers: readonly Each[]) => Promise<void>) | undefined;
  /** Offered after printing: whether the sheets came out well only a person can say. */
  readonly onPrinted?: ((papers: readonly Each[]) => void) | undefined;
  /** Where the last file went, or why it was not saved. */
  readonly said?: string | undefined;
  readonly error?: AppError | undefined;
  readonly onClose: () => void;
};

/** 打印预览: the very pages that come out, one paper or many, with range, copies and the way to turn the sheets. */
export function PrintPreview<Each extends Printable>(props: Props<Each>) {
  const { title, papers, initially, savePdf, saveWord, onPrinted, said, error, onClose } = props;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(initially ?? papers.keys()));
  const [range, setRange] = useState('');
  const [copies, setCopies] = useState(1);
  const [duplex, setDuplex] = useState(true);
  const [busy, setBusy] = useState(false);
  const [sentToPrinter, setSentToPrinter] = useState<readonly Each[]>();
  const { print, printed } = usePrinting();
  const advances = useMemo(() => measuredAdvances(), []);
  const missing = useMemo(() => missingFaces(), []);
  const set = useMemo(() => papers.map(({ paper }) => typeset(paper, advances)), [papers, advances]);
  const shown = set.filter((_, index) => chosen.has(index));
  const meant = papers.filter((_, index) => chosen.has(index));
  const count = shown.reduce((sum, pages) => sum + pages.length, 0);
  const wanted = pageRange(range, count);
  const documents = withinRange(shown, wanted);
  const sheets = sheetsFor(documents, { copies, duplex });

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
          {papers.length > 1 && <PaperChoice papers={papers} chosen={chosen} onChoose={setChosen} />}
          <TextInput
            label="页码范围"
            description={shown.length > 1 ? `共${count}页，按预览的顺序数；不填为全部` : `共${count}页，不填为全部`}
            placeholder="1-3,5"
            value={range}
            error={wanted === undefined && '请写成 1-3,5 这样的页码'}
            onChange={({ currentTarget }) => setRange(currentTarget.value)}
          />
          <NumberInput
            label="份数"
            min={1}
            max={99}
            value={copies}
            onChange={(value) => setCopies(Math.max(1, Number(value) || 1))}
          />
          <Checkbox
            label="双面打印"
            description="每份文书从新的一张纸开始；在打印机里选“双面，长边翻转”"
            checked={duplex}
            onChange={({ currentTarget }) => setDuplex(currentTarget.checked)}
          />
          <Text size="sm" c="dimmed">
            共 {documents.reduce((sum, pages) => sum + pages.length, 0) * copies} 页，用纸约{' '}
            {paperSheets(sheets, duplex)} 张。
          </Text>
          <Stack gap="xs">
            <Button
              disabled={sheets.length === 0 || wanted === undefined}
              loading={busy}
              onClick={() => {
                setSentToPrinter(meant);
                void run(() => print(sheets, () => window.print()));
              }}
            >
              打印
            </Button>
            {savePdf !== undefined && (
              <Button
                variant="default"
                disabled={sheets.length === 0 || wanted === undefined}
                loading={busy}
                onClick={() =>
                  void run(() => print(sheetsFor(documents, { copies: 1, duplex }), () => savePdf(title, meant)))
                }
              >
                保存为 PDF
              </Button>
            )}
            {saveWord !== undefined && (
              <Button
                variant="default"
                disabled={shown.length === 0}
                loading={busy}
                onClick={() => void run(() => saveWord(meant))}
              >
                保存为 Word
              </Button>
            )}
          </Stack>
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
          {missing.length > 0 && (
            <Text size="xs" c="dimmed">
              本机没有{missing.join('、')}字体，预览和打印用相近字体代替；Word
              文件里仍写明规定的字体。换行和分页不受影响。
            </Text>
          )}
        </div>
        <PaperPages pages={documents.flat()} />
      </div>
      {printed}
    </Modal>
  );
}

function PaperChoice({
  papers,
  chosen,
  onChoose,
}: {
  readonly papers: readonly Printable[];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
}) {
  const all = chosen.size === papers.length;
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          文书（{chosen.size}/{papers.length}）
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={() => onChoose(all ? new Set() : new Set(papers.keys()))}>
          {all ? '全不选' : '全选'}
        </Button>
      </Group>
      <Stack gap={4} mah={240} style={{ overflowY: 'auto' }}>
        {papers.map(({ name }, index) => (
          <Checkbox
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
            key={index}
            size="xs"
            label={name}
            checked={chosen.has(index)}
            onChange={({ currentTarget }) => {
              const next = new Set(chosen);
              if (currentTarget.checked) next.add(index);
              else next.delete(index);
              onChoose(next);
            }}
          />
        ))}
      </Stack>
    </Stack>
  );
}

/** The pages wanted, counted through all documents; all of them where the range cannot be read. */
function withinRange(
  documents: readonly (readonly SetPage[])[],
  wanted: readonly number[] | undefined,
): readonly (readonly SetPage[])[] {
  if (wanted === undefined) return documents;
  const among = new Set(wanted);
  const starts = documents.map((_, at) => documents.slice(0, at).reduce((sum, pages) => sum + pages.length, 0));
  return documents.map((pages, at) => pages.filter((_, index) => among.has(starts[at]! + index + 1)));
}

const paperSheets = (sheets: readonly SetPage[], duplex: boolean): number =>
  duplex ? Math.ceil(sheets.length / 2) : sheets.length;
