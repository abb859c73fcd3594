import { CloseButton, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { AppError } from '#shared/base/app-error';
import { errorWords } from '#shared/base/error-words';
import classes from './error-notice.module.css';

type Props = { readonly error: AppError | string; readonly onClose?: () => void };

/** A refusal in its sentence, where it happened. */
export function ErrorNotice({ error, onClose }: Props) {
  return (
    <div role="alert" className={classes.notice}>
      <IconAlertTriangle size={16} aria-hidden className={classes.icon} />
      <Text size="sm">{error instanceof AppError ? errorWords(error.code, error.detail) : error}</Text>
      {onClose && <CloseButton size="sm" aria-label="关闭提示" onClick={onClose} />}
    </div>
  );
}
