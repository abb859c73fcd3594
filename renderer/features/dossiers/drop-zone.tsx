import { Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { GivenFile } from '#shared/intake/index';
import classes from './drop-zone.module.css';
import { droppedFiles } from './dropped-files';

type Props = { readonly onFiles: (files: Promise<readonly GivenFile[]>) => void };

/** The whole window takes drops while this is on screen; a veil says so while something hovers. */
export function DropZone({ onFiles }: Props) {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setHovering(false);
      onFiles(droppedFiles(event.dataTransfer.items));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);

  if (!hovering) return null;
  return (
    <div className={classes.veil}>
      <IconFileImport size={40} stroke={1.25} aria-hidden />
      <Text fw={600}>松开即可导入：扫描件、文件夹或 ZIP，可以一次几百个</Text>
    </div>
  );
}
