import { type Extractor, firstOf, refined } from '../layout/reading';
import { licenceName, printedBehind } from '../readers/licence-name';
import { isName } from '../readers/names';
import { partyName } from '../readers/party';
import { address, legalRepresentative, partyCode, partyKind } from '../readers/party-particulars';
import { signatures } from '../readers/signatures';

export const identityProof: Extractor = {
  party: firstOf(licenceName, partyName),
  partyCode,
  partyKind,
  legalRepresentative: firstOf(
    legalRepresentative,
    refined(printedBehind('法定代表人', '负责人', '经营者', '投资人', '执行事务合伙人'), (text) =>
      isName(text) ? text : undefined,
    ),
  ),
  address: firstOf(address, printedBehind('住所', '住址', '经营场所', '营业场所', '主要经营场所')),
  signatures,
};
