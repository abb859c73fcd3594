import { useServices } from '#renderer/app/services-context.ts';
import { type Printable, PrintPreview } from '#renderer/ui/print-preview.tsx';

type Props = {
  readonly title: string;
  /** The first is the one asked for; the others go with it. */
  readonly papers: readonly Printable[];
  readonly onClose: () => void;
};

/** Preview, print, PDF and Word of a paper and of those that go with it. */
export function BulletinPrint({ title, papers, onClose }: Props) {
  const { desktop, writers } = useServices();
  const { printPdf } = desktop;
  return (
    <PrintPreview
      title={title}
      papers={papers}
      initially={[0]}
      savePdf={printPdf && (async (name) => void (await desktop.saveExport(fileName(name, 'pdf'), await printPdf())))}
      saveWord={async (wanted) => {
        for (const { name, paper } of wanted)
          await desktop.saveExport(fileName(name, 'docx'), await writers.docx(paper));
      }}
      onClose={onClose}
    />
  );
}

/** Characters no file system takes are left out. */
const fileName = (name: string, ending: string): string =>
  [name.replaceAll(/[\\/:*?"<>|\n]/g, '').trim() || '文书', ending].join('.');
