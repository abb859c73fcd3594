import type { Store } from '#renderer/storage/index.ts';
import { canonicalJson } from '#shared/base/canonical-json';
import type { PlainDate } from '#shared/base/plain-date';
import { sha256 } from '#shared/base/sha256';
import type { BulletinScope, BulletinText, PublishedBulletin } from '#shared/model/bulletin';
import type { CampaignFigures } from '#shared/model/figures';
import type { BulletinId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { Block, Paper } from '#shared/model/paper';

type Ports = { readonly store: Pick<Store, 'commit'>; readonly by: ReviewerName };

export const saveVersion = (
  { store, by }: Ports,
  subject: BulletinId,
  text: BulletinText,
  scope: BulletinScope,
): Promise<unknown> => store.commit({ kind: 'bulletin.saved', subject, payload: { text, scope } }, by);

export const removeBulletin = ({ store, by }: Ports, subject: BulletinId): Promise<unknown> =>
  store.commit({ kind: 'bulletin.removed', subject, payload: {} }, by);

/** 印发: keeps the paper word for word with its digest. What is counted afterwards does not touch it. */
export const publish = ({ store, by }: Ports, subject: BulletinId, published: PublishedBulletin): Promise<unknown> =>
  store.commit({ kind: 'bulletin.published', subject, payload: { published } }, by);

export const withdraw = ({ store, by }: Ports, subject: BulletinId, why: string): Promise<unknown> =>
  store.commit({ kind: 'bulletin.withdrawn', subject, payload: { why } }, by);

/** The paper with its figures as they stand now. */
export function frozen(
  paper: Paper,
  figures: CampaignFigures,
  { number, on }: { readonly number: string; readonly on: PlainDate },
): PublishedBulletin {
  const named = new Set(paper.blocks.flatMap(statedIn).map(({ figure }) => figure));
  return {
    number,
    on,
    figures: [...figures.named.values()].filter(({ key }) => named.has(key)).map(({ key, words }) => ({ key, words })),
    paper,
    sha256: digestOf(paper),
  };
}

/** Whatever may state a figure: stretches of text, cells of tables. */
function statedIn(block: Block): readonly { readonly figure?: string }[] {
  if (block.kind === 'runs') return block.runs;
  return block.kind === 'table' ? block.rows.flat() : [];
}

export const digestOf = (paper: Paper): Sha256 => sha256(canonicalJson(paper)) as Sha256;

/** Whether a published bulletin still is what was published. */
export const isWhole = ({ paper, sha256: digest }: PublishedBulletin): boolean => digestOf(paper) === digest;
