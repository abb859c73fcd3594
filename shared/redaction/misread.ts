import { confusable, lookAlikes } from '../base/confusables';
import type { NamesTold } from '../model/person';
import { bareSign } from './bare';
import { hideOrganisation, hidePerson } from './hide-name';
import type { Secret, SecretKind } from './secret';

/** What a sign costs that only resembles the one meant, and one that does not. */
const LIKE = 0.5;
const OTHER = 1;

/**
 * What may be a name told of, with a sign read wrongly: a proposal, for only a person can say. Names as they stand are none,
 * nor is one person's name taken for another's.
 */
export function misreadNames(text: string, known: NamesTold, kinds: ReadonlySet<SecretKind>): readonly Secret[] {
  const names: readonly Secret[] = [
    ...known.persons.map((name, index): Secret => {
      return { kind: 'person', text: name, instead: hidePerson(name, known.persons.slice(0, index)) };
    }),
    ...known.organisations.map(
      (name): Secret => ({ kind: 'organisation', text: name, instead: hideOrganisation(name) }),
    ),
    ...known.addresses.map((name): Secret => ({ kind: 'address', text: name, instead: '某地址' })),
  ].filter(({ kind }) => kinds.has(kind));
  return misreadIn(text, names, new Set(names.map((secret) => secret.text)));
}

/** Misread names of the secrets that stand in a text; `not` are words known to be something else. */
export function misreadIn(text: string, secrets: readonly Secret[], not: ReadonlySet<string>): readonly Secret[] {
  const signs = signsOf(text);
  const places = placesOf(signs);
  const others = new Set([...not].map((words) => signsOf(words).join('')));
  const found = new Map<string, Secret>();
  for (const secret of secrets.filter(mayBeMisread)) {
    const wanted = signsOf(secret.text);
    for (const at of startsLike(wanted, places, secret.kind)) {
      if (!resembles(signs, at, wanted, secret.kind)) continue;
      const words = signs.slice(at, at + wanted.length).join('');
      if (!others.has(words) && !found.has(words)) found.set(words, { ...secret, text: words, like: secret.text });
    }
  }
  return [...found.values()];
}

const signsOf = (text: string): readonly string[] => [...text].map(bareSign).filter((sign) => sign !== '');

function placesOf(signs: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  signs.forEach((sign, at) => {
    const known = places.get(sign);
    if (known === undefined) places.set(sign, [at]);
    else known.push(at);
  });
  return places;
}

/** Where a name may begin: at most two signs of it are wrong, so that one of the first three is right or nearly so. */
function startsLike(
  wanted: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  kind: SecretKind,
): ReadonlySet<number> {
  const leading = wanted.slice(0, kind === 'person' ? 1 : 3);
  return new Set(
    leading.flatMap((sign, nth) =>
      [...(lookAlikes(sign) ?? [sign])].flatMap((like) => (places.get(like) ?? []).map((at) => at - nth)),
    ),
  );
}

/** Numbers are read digit by digit and another number is another person's; a firm of four signs is like too many words. */
const mayBeMisread = ({ kind, text }: Secret): boolean =>
  kind === 'person' ? [...text].length > 1 : (kind === 'organisation' || kind === 'address') && [...text].length > 4;

function resembles(signs: readonly string[], from: number, wanted: readonly string[], kind: SecretKind): boolean {
  if (from < 0 || from + wanted.length > signs.length) return false;
  const allowed = wanted.length === 2 ? LIKE : wanted.length < 8 ? OTHER : 2 * OTHER;
  let cost = 0;
  for (let at = 0; at < wanted.length; at += 1) {
    const sign = signs[from + at]!;
    if (sign === wanted[at]) continue;
    const like = confusable(sign, wanted[at]!);
    // A given name is often a common word, so that without its surname it stands in many places.
    if (!like && (!HAN.test(sign) || (kind === 'person' && at === 0))) return false;
    cost += like ? LIKE : OTHER;
    if (cost > allowed) return false;
  }
  return cost > 0;
}

const HAN = /^\p{Script=Han}$/u;
