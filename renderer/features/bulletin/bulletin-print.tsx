import { useServices } from '#renderer/app/services-context.ts';
import { PrintPreview } from '#renderer/ui/print-preview.tsx';
import type { Paper } from '#shared/model/paper';

type Props = { readonly title: string; readonly paper: Paper; readonly onClose: () => void };

/** Preview, print, PDF and Word of one paper. */
export function BulletinPrint({ title, paper, onClose }: Props) {
  const { desktop, writers } = useServices();
  const { printPdf } = desktop;
  return (
    <PrintPreview
      title={title}
      papers={[{ name: title, paper }]}
      savePdf={printPdf && (async (name) => void (await desktop.saveExport(fileName(name, 'pdf'), await printPdf())))}
      saveWord={async ([only]) => {
        if (only !== undefined) await desktop.saveExport(fileName(only.name, 'docx'), await writers.docx(only.paper));
      }}
      onClose={onClose}
    />
  );
}

/** Characters no file system takes are left out. */
const fileName = (name: string, ending: string): string =>
  [name.replaceAll(/[\\/:*?"<>|\n]/g, '').trim() || '文书', ending].join('.');
