import { type Extractor, firstOf } from '../layout/reading';
import { addresseeOrSigner } from '../readers/declarant';
import { documentDate, lastDate } from '../readers/document-date';
import { hearingAsked } from '../readers/hearing-asked';
import { longestParagraph } from '../readers/notice';
import { waivedByParty } from '../readers/record';
import { signatures } from '../readers/signatures';

export const hearingRequest: Extractor = {
  party: addresseeOrSigner,
  waived: waivedByParty,
  hearingRight: hearingAsked,
  defence: longestParagraph,
  signatures,
  date: firstOf(documentDate, lastDate),
};
