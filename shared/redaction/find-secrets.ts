import type { NamesTold } from '../model/person';
import { hideOrganisation, hidePerson } from './hide-name';
import type { Secret, SecretKind } from './secret';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领学警港澳';

/** Forms that give themselves away; longer ones first, so that an identity number is not taken for an account. */
const forms: readonly {
  readonly kind: SecretKind;
  readonly form: RegExp;
  readonly instead: (text: string) => string;
}[] = [
  {
    kind: 'identity',
    form: /(?<![0-9])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx](?![0-9])/g,
    instead: masked(6, 0),
  },
  {
    kind: 'identity',
    form: /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g,
    instead: masked(2, 0),
  },
  { kind: 'phone', form: /(?<![0-9])1[3-9]\d(?:[ -]?\d{4}){2}(?![0-9])/g, instead: masked(3, 0) },
  { kind: 'phone', form: /(?<![0-9])0\d{2,3}[- ]?\d{7,8}(?![0-9])/g, instead: masked(0, 0) },
  { kind: 'account', form: /(?<![0-9])[1-9]\d{15,18}(?![0-9])/g, instead: masked(4, 0) },
  {
    kind: 'plate',
    form: new RegExp(`[${PROVINCES}][A-HJ-NP-Z][·•. ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])`, 'g'),
    instead: (text) => `${text[0]}${text[1]}·*****`,
  },
  {
    kind: 'address',
    form: /[\u4e00-\u9fa5]{2,12}(?:路|街|巷|大道|村|社区|小区)[\u4e00-\u9fa50-9A-Za-z]{0,12}?\d+(?:号|栋|幢|楼|单元|室|组)(?:\d+(?:号|栋|幢|楼|单元|室|层))*/g,
    instead: () => '某地址',
  },
];

/**
 * Everything in a text that must not leave, of the kinds chosen; each text once, the longest first. Names cannot be told from
 * other words by their form, so they come with the text.
 */
export function findSecrets(text: string, known: NamesTold, kinds: ReadonlySet<SecretKind>): readonly Secret[] {
  const found = new Map<string, Secret>();
  const add = (secret: Secret): void => {
    if (kinds.has(secret.kind) && secret.text.trim() !== '' && !found.has(secret.text)) found.set(secret.text, secret);
  };
  for (const [index, name] of known.persons.entries()) {
    if (text.includes(name))
      add({ kind: 'person', text: name, instead: hidePerson(name, known.persons.slice(0, index)) });
  }
  for (const name of known.organisations)
    if (text.includes(name)) add({ kind: 'organisation', text: name, instead: hideOrganisation(name) });
  for (const address of known.addresses)
    if (text.includes(address)) add({ kind: 'address', text: address, instead: '某地址' });
  for (const { kind, form, instead } of forms) {
    for (const [match] of text.matchAll(form)) add({ kind, text: match, instead: instead(match) });
  }
  return [...found.values()].toSorted((a, b) => b.text.length - a.text.length);
}

function masked(head: number, tail: number): (text: string) => string {
  return (text) =>
    `${text.slice(0, head)}${'*'.repeat(Math.max(4, text.length - head - tail))}${tail === 0 ? '' : text.slice(-tail)}`;
}
