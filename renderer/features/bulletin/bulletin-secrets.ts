import type { CampaignResults } from '#shared/model/campaign-results';
import type { Letterhead } from '#shared/model/letterhead';
import type { Paper } from '#shared/model/paper';
import type { NamesTold } from '#shared/model/person';
import { misreadAmong, paperWords, type Secret, secretsAmong } from '#shared/redaction/index';

type Round = Pick<CampaignResults, 'dossiers'>;
type House = Pick<Letterhead, 'agency'>;

/** What a paper about a round must not tell of the people in its dossiers. The agencies it is about stay named. */
export const bulletinSecrets = (paper: Paper, round: Round, house: House): readonly Secret[] =>
  secretsAmong(paperWords(paper), toldIn(round), openIn(round, house));

/** What in it may be one of their names with a sign read wrongly: only a person can say. */
export const bulletinMisread = (paper: Paper, round: Round, house: House): readonly Secret[] =>
  misreadAmong(paperWords(paper), toldIn(round), openIn(round, house));

const openIn = ({ dossiers }: Round, { agency }: House): ReadonlySet<string> =>
  new Set([agency, ...dossiers.map((each) => each.agency)]);

const toldIn = ({ dossiers }: Round): readonly NamesTold[] =>
  dossiers.map(({ names = NOBODY, party }): NamesTold => {
    const known = party === '' || names.persons.includes(party) || names.organisations.includes(party);
    if (known) return names;
    return [...party].length <= 3
      ? { ...names, persons: [...names.persons, party] }
      : { ...names, organisations: [...names.organisations, party] };
  });

const NOBODY: NamesTold = { persons: [], organisations: [], addresses: [] };
