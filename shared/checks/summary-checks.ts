import type { Check } from './define-check';
import { spotCollectionGrounded } from './rules/spot-collection-grounded';
import { spotCollectionReceipt } from './rules/spot-collection-receipt';
import { spotFineHandedInTime } from './rules/spot-fine-handed-in-time';
import { summaryCertificatesShown } from './rules/summary-certificates-shown';
import { summaryDecisionElements } from './rules/summary-decision-elements';
import { summaryDecisionNumbered } from './rules/summary-decision-numbered';
import { summaryDefenceRecorded } from './rules/summary-defence-recorded';
import { summaryDeliveredOnSpot } from './rules/summary-delivered-on-spot';
import { summaryFactsPlain } from './rules/summary-facts-plain';
import { summaryLeniencyConsidered } from './rules/summary-leniency-considered';
import { summaryLimitObserved } from './rules/summary-limit-observed';
import { summaryNotSplit } from './rules/summary-not-split';
import { summaryPartyIdentified } from './rules/summary-party-identified';
import { summaryReconsiderationFirst } from './rules/summary-reconsideration-first';
import { summaryReported } from './rules/summary-reported';
import { summaryRightsTold } from './rules/summary-rights-told';
import { summarySceneEvidence } from './rules/summary-scene-evidence';
import { summarySignedByOfficers } from './rules/summary-signed-by-officers';
import { summarySoleTraderLimit } from './rules/summary-sole-trader-limit';
import { summaryTwoOfficers } from './rules/summary-two-officers';

/** Checks of penalties made on the spot alone; those they share with ordinary ones are listed there. */
export const summaryChecks: readonly Check[] = [
  spotCollectionGrounded,
  spotCollectionReceipt,
  spotFineHandedInTime,
  summaryCertificatesShown,
  summaryDecisionElements,
  summaryDecisionNumbered,
  summaryDefenceRecorded,
  summaryDeliveredOnSpot,
  summaryFactsPlain,
  summaryLeniencyConsidered,
  summaryLimitObserved,
  summaryNotSplit,
  summaryPartyIdentified,
  summaryReconsiderationFirst,
  summaryReported,
  summaryRightsTold,
  summarySceneEvidence,
  summarySignedByOfficers,
  summarySoleTraderLimit,
  summaryTwoOfficers,
];
