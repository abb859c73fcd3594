import type { BulletinPart, BulletinText } from '#shared/model/bulletin';

/** The text with one part written anew. */
export const withPart = (text: BulletinText, part: BulletinPart): BulletinText => ({
  ...text,
  parts: text.parts.map((each) => (each.id === part.id ? part : each)),
});

export const withoutPart = (text: BulletinText, id: string): BulletinText => ({
  ...text,
  parts: text.parts.filter((each) => each.id !== id),
});

/** An empty paragraph after the part `id`. */
export function withParagraphAfter(
  text: BulletinText,
  id: string,
): { readonly text: BulletinText; readonly added: string } {
  const added = `p${Math.max(0, ...text.parts.map((part) => Number(part.id.slice(1)) || 0)) + 1}`;
  const place = text.parts.findIndex((part) => part.id === id) + 1;
  return {
    text: { ...text, parts: text.parts.toSpliced(place, 0, { id: added, kind: 'text', text: '' }) },
    added,
  };
}

/** One step up (−1) or down (1). */
export function withPartMoved(text: BulletinText, id: string, step: -1 | 1): BulletinText {
  const from = text.parts.findIndex((part) => part.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= text.parts.length) return text;
  const part = text.parts[from]!;
  return { ...text, parts: text.parts.toSpliced(from, 1).toSpliced(to, 0, part) };
}
