import type { Check } from './define-check';
import { agencyNotInternalUnit } from './rules/agency-not-internal-unit';
import { agentAuthorised } from './rules/agent-authorised';
import { crimeTransferred } from './rules/crime-transferred';
import { filingApproved } from './rules/filing-approved';
import { filingElements } from './rules/filing-elements';
import { filingInTime } from './rules/filing-in-time';
import { inquiryAfterFiling } from './rules/inquiry-after-filing';
import { limitationObserved } from './rules/limitation-observed';
import { minorParty } from './rules/minor-party';
import { officerCertificatesRecorded } from './rules/officer-certificates-recorded';
import { officerInTwoPlaces } from './rules/officer-in-two-places';
import { partyCodeValid } from './rules/party-code-valid';
import { partyConsistent } from './rules/party-consistent';
import { partyIdentityProof } from './rules/party-identity-proof';
import { recusalRequestAnswered } from './rules/recusal-request-answered';
import { sourceStated } from './rules/source-stated';
import { transferInTime } from './rules/transfer-in-time';
import { twoOfficersPresent } from './rules/two-officers-present';

/** Every check, sorted by id; a file under `rules/` that is not here fails the convention test. */
export const checks: readonly Check[] = [
  agencyNotInternalUnit,
  agentAuthorised,
  crimeTransferred,
  filingApproved,
  filingElements,
  filingInTime,
  inquiryAfterFiling,
  limitationObserved,
  minorParty,
  officerCertificatesRecorded,
  officerInTwoPlaces,
  partyCodeValid,
  partyConsistent,
  partyIdentityProof,
  recusalRequestAnswered,
  sourceStated,
  transferInTime,
  twoOfficersPresent,
];
