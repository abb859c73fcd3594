import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { Attachment } from '#shared/model/attachment';
import { AttachmentViewer } from './attachment-viewer';

/** A proof by its name; opens what was received. */
export function AttachmentLink({ attachment }: { readonly attachment: Attachment }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Anchor component="button" type="button" size="sm" onClick={() => setOpen(true)}>
        {attachment.name}
      </Anchor>
      {open && <AttachmentViewer attachment={attachment} onClose={() => setOpen(false)} />}
    </>
  );
}
