import type { PlainDate } from '../../base/plain-date';
import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';

/** What the head of the agency put into an approval form's box. */
export type HeadApproval =
  | {
      readonly state: 'signed';
      readonly text: string;
      readonly name: string;
      readonly date: PlainDate | undefined;
      readonly cited: readonly Citation[];
      readonly confidence: number;
    }
  | { readonly state: 'blank' }
  | { readonly state: 'unsure' };

const consent = /(?:负责人|领导|局长|审批)[^。]{0,12}意见[^。]{0,20}(?:同意|批准|准予)/;

/**
 * The box as extracted; only where no such box was found, the words beside its heading. A box found empty is blank,
 * whatever the handler wrote in the box above.
 */
export function headApproval(view: DossierView, form: Instrument): HeadApproval {
  const opinions = view.read(form, 'opinions');
  if (opinions.state === 'unsure') return { state: 'unsure' };
  const head = opinions.state === 'seen' ? opinions.value.findLast(({ role }) => role === 'head') : undefined;
  if (opinions.state === 'seen' && head !== undefined) {
    const { text, name, date } = head;
    const signed = text !== '' || name !== '' || date !== undefined;
    const { cited, confidence } = opinions;
    return signed ? { state: 'signed', text, name, date, cited, confidence } : { state: 'blank' };
  }
  const words = view.find(form, consent);
  if (words !== undefined) {
    return { state: 'signed', text: words.quote, name: '', date: undefined, cited: [words], confidence: 0.7 };
  }
  // A box that was not found may stand there under another name; only one that was found says that nobody signed.
  return { state: 'unsure' };
}
