import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFile, IconFileImport, IconFolder } from '@tabler/icons-react';
import { useRef } from 'react';
import type { GivenFile } from '#shared/intake/index';
import { pickedFiles } from './dropped-files';

type Props = { readonly disabled: boolean; readonly onFiles: (files: readonly GivenFile[]) => void };

const readable = '.pdf,.jpg,.jpeg,.png,.tif,.tiff,.bmp,.webp,.zip';

/** 导入案卷: files or a whole folder. */
export function ImportButtons({ disabled, onFiles }: Props) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    if (currentTarget.files !== null) onFiles(pickedFiles(currentTarget.files));
    currentTarget.value = '';
  };

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            disabled={disabled}
            leftSection={<IconFileImport size={16} />}
            rightSection={<IconChevronDown size={14} />}
          >
            导入案卷
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFile size={16} />} onClick={() => files.current?.click()}>
            选择文件（PDF、图片、ZIP）
          </Menu.Item>
          <Menu.Item leftSection={<IconFolder size={16} />} onClick={() => folder.current?.click()}>
            选择文件夹
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <input ref={files} type="file" multiple hidden accept={readable} onChange={take} aria-label="选择扫描件" />
      <input ref={folder} type="file" multiple hidden webkitdirectory="" onChange={take} aria-label="选择文件夹" />
    </>
  );
}
