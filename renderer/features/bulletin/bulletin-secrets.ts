import type { CampaignResults } from '#shared/model/campaign-results';
import type { Letterhead } from '#shared/model/letterhead';
import type { Paper } from '#shared/model/paper';
import type { NamesTold } from '#shared/model/person';
import { paperWords, type Secret, secretsAmong } from '#shared/redaction/index';

/** What a paper about a round must not tell of the people in its dossiers. The agencies it is about stay named. */
export function bulletinSecrets(
  paper: Paper,
  { dossiers }: Pick<CampaignResults, 'dossiers'>,
  { agency }: Pick<Letterhead, 'agency'>,
): readonly Secret[] {
  const told = dossiers.map(({ names = NOBODY, party }): NamesTold => {
    const known = party === '' || names.persons.includes(party) || names.organisations.includes(party);
    if (known) return names;
    return [...party].length <= 3
      ? { ...names, persons: [...names.persons, party] }
      : { ...names, organisations: [...names.organisations, party] };
  });
  return secretsAmong(paperWords(paper), told, new Set([agency, ...dossiers.map((each) => each.agency)]));
}

const NOBODY: NamesTold = { persons: [], organisations: [], addresses: [] };
