import type { Fact } from '../model/fact';
import type { NamesTold } from '../model/person';

/** A Chinese name: two to four characters, or a longer one with a middle dot. */
const PERSON = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,10}[·•]\p{Script=Han}{1,12})$/u;
/** Words that engines take for names where a form was left empty or ticked. */
const NOT_A_NAME = /执法|人员|签名|签字|日期|本人|同意|拒绝|当事|负责|记录|单位|无$|^无|年|月/;

/** Labels of the cells that stand beside a name or an address, and may have been read into it. */
const NEXT_LABEL = /公民身份号码|身份证|统一社会信用代码|法定代表人|联系电话|电话|住所|住址|地址/;
/** A firm's name where more follows it: a branch, or the address of the next cell. */
const FIRM = /^.{2,}?(?:公司|合作社|经营部|商行|商店|门市部|超市|饭店|餐厅|酒店|厂)(?=.{4})/u;

/** A value as read, and its beginnings where it may run on: whichever is the name, it is looked for. */
const asNamed = (value: string): readonly string[] =>
  [value, value.split(NEXT_LABEL)[0]!.trim(), FIRM.exec(value)?.[0] ?? ''].filter((each) => each.length > 3);

/** Everybody and every body a dossier's papers name: parties, representatives, officers, witnesses, and where they live. */
export function namesTold(facts: readonly Fact[]): NamesTold {
  const persons = new Set<string>();
  const organisations = new Set<string>();
  const addresses = new Set<string>();
  const person = (name: string): void => {
    if (PERSON.test(name) && !NOT_A_NAME.test(name)) persons.add(name);
  };
  const party = (name: string): void => {
    if (name.length > 3 && !/[·•]/.test(name)) for (const each of asNamed(name)) organisations.add(each);
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
        for (const each of asNamed(fact.value.trim())) addresses.add(each);
        break;
      default:
        break;
    }
  }
  return { persons: [...persons], organisations: [...organisations], addresses: [...addresses] };
}
