import type { Fact } from '../model/fact';
import type { NamesTold } from '../model/person';

/** A Chinese name: two to four characters, or a longer one with a middle dot. */
const PERSON = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,10}[·•]\p{Script=Han}{1,12})$/u;
/** Words that engines take for names where a form was left empty or ticked. */
const NOT_A_NAME = /执法|人员|签名|签字|日期|本人|同意|拒绝|当事|负责|记录|单位|无$|^无|年|月/;

/** Everybody and every body a dossier's papers name: parties, representatives, officers, witnesses, and where they live. */
export function namesTold(facts: readonly Fact[]): NamesTold {
  const persons = new Set<string>();
  const organisations = new Set<string>();
  const addresses = new Set<string>();
  const person = (name: string): void => {
    if (PERSON.test(name) && !NOT_A_NAME.test(name)) persons.add(name);
  };
  const party = (name: string): void => {
    if (name.length > 3 && !/[·•]/.test(name)) organisations.add(name);
    else person(name);
  };
  for (const fact of facts) {
    if (fact.state !== 'read') continue;
    switch (fact.field) {
      case 'party':
      case 'recipient':
      case 'payer':
        party(fact.value.trim());
        break;
      case 'legalRepresentative':
      case 'recorder':
      case 'chair':
      case 'receivedBy':
        person(fact.value.trim());
        break;
      case 'officers':
      case 'attendees':
      case 'voters':
        for (const { name } of fact.value) person(name.trim());
        break;
      case 'signatures':
      case 'opinions':
        for (const { name } of fact.value) person(name.trim());
        break;
      case 'address':
        if (fact.value.trim().length > 4) addresses.add(fact.value.trim());
        break;
      default:
        break;
    }
  }
  return { persons: [...persons], organisations: [...organisations], addresses: [...addresses] };
}
