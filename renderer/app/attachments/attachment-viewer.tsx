import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { AppError } from '#shared/base/app-error';
import type { Attachment } from '#shared/model/attachment';
import type { ScanMedia } from '#shared/model/scan';
import type { OpenScan } from '#shared/ports/page-rasterizer';
import { useServices } from '../services-context';
import classes from './attachment-viewer.module.css';

type Props = { readonly attachment: Attachment; readonly onClose: () => void };

/** Kinds that can be shown page by page; others are saved and opened with their own program. */
const shownAs: Readonly<Record<string, ScanMedia>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
  webp: 'image/webp',
};

const mediaOf = (name: string): ScanMedia | undefined => shownAs[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];

const DPI = 110;

/** 佐证材料 as it was received: its pages where they can be shown, and the way to save it. */
export function AttachmentViewer({ attachment, onClose }: Props) {
  const { desktop } = useServices();
  const { open, error, fail } = useOpened(attachment);
  const [page, setPage] = useState(0);
  const shown = mediaOf(attachment.name) !== undefined;

  async function save(): Promise<void> {
    const original = await desktop.original(attachment.sha256);
    const bytes =
      original instanceof Uint8Array
        ? original
        : new Uint8Array(await original.slice(0, attachment.bytes).arrayBuffer());
    await desktop.saveExport(attachment.name, bytes);
  }

  return (
    <Modal opened onClose={onClose} title={attachment.name} size="xl">
      <Group gap="sm" mb="sm" justify="space-between">
        {open !== undefined && open.pages > 1 ? (
          <Group gap="xs">
            <Button size="xs" variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
              上一页
            </Button>
            <Text size="sm">
              第 {page + 1}/{open.pages} 页
            </Text>
            <Button size="xs" variant="default" disabled={page >= open.pages - 1} onClick={() => setPage(page + 1)}>
              下一页
            </Button>
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {shown ? '' : '这种文件请另存后用相应的程序打开。'}
          </Text>
        )}
        <Button size="xs" variant="default" onClick={() => void save().catch(fail)}>
          另存为
        </Button>
      </Group>
      {error !== undefined && <ErrorNotice error={error} />}
      {open !== undefined && <PageCanvas open={open} page={page} name={attachment.name} onError={fail} />}
    </Modal>
  );
}

const refusalOf = (thrown: unknown): AppError =>
  thrown instanceof AppError ? thrown : new AppError('refused', String(thrown));

/** The file opened for its pages; closed again when it is no longer shown. */
function useOpened({ name, sha256, bytes }: Attachment) {
  const { openScan } = useServices();
  const [open, setOpen] = useState<OpenScan>();
  const [error, setError] = useState<AppError>();
  useEffect(() => {
    const media = mediaOf(name);
    if (media === undefined) return;
    const opening = openScan({ sha256, name, media, bytes, pages: 1 });
    let left = false;
    opening.then(
      (opened) => (left ? undefined : setOpen(opened)),
      (thrown: unknown) => (left ? undefined : setError(refusalOf(thrown))),
    );
    return () => {
      left = true;
      // One that never opened has nothing to close.
      void opening.then((opened) => opened.close()).catch(() => undefined);
    };
  }, [openScan, sha256, name, bytes]);
  return { open, error, fail: (thrown: unknown) => setError(refusalOf(thrown)) };
}

type PageProps = {
  readonly open: OpenScan;
  readonly page: number;
  readonly name: string;
  readonly onError: (thrown: unknown) => void;
};

function PageCanvas({ open, page, name, onError }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told of a failure does not decide what is drawn
  useEffect(() => {
    let left = false;
    open
      .picture(page, DPI)
      .then(({ data, width, height }) => {
        if (left || canvas.current === null) return;
        canvas.current.width = width;
        canvas.current.height = height;
        canvas.current.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
      })
      .catch((thrown: unknown) => (left ? undefined : onError(thrown)));
    return () => {
      left = true;
    };
  }, [open, page]);
  return <canvas ref={canvas} className={classes.page} role="img" aria-label={`${name}第${page + 1}页`} />;
}
