import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { licenceName } from '../readers/licence-name';
import { address, legalRepresentative, partyCode, partyKind, partyName } from '../readers/party';
import { signatures } from '../readers/signatures';

export const identityProof: Extractor = {
  party: firstOf(licenceName, partyName),
  partyCode,
  partyKind,
  legalRepresentative,
  address: firstOf(address, behind('住址')),
  signatures,
};
