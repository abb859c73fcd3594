import { AppError } from '#shared/base/app-error';
import { canonicalJson } from '#shared/base/canonical-json';
import type { DossierState } from '#shared/journal/index';
import { type Before, broughtBy, isDossierNews, keepDossiers } from './dossiers-in';
import type { ExchangePorts } from './exchange-ports';
import { type ChangeOf, type GivenPackage, isKind } from './given-package';
import type { Taken } from './taken';

/**
 * 收送评: dossiers as an agency hands them in, with what it gave itself. A dossier that is under review keeps its scans, and
 * one that was reviewed keeps the self-score it had before; of several self-scores the latest counts, in whatever order they came.
 * @throws AppError `package-damaged`
 */
export async function takeSelfChecked(ports: ExchangePorts, given: GivenPackage): Promise<Taken> {
  const { file, open, changes } = given;
  const received = changes.filter(isKind('dossier.received'));
  const told = new Set<string>(received.map(({ subject }) => subject));
  if (changes.some(({ subject }) => !told.has(subject))) throw new AppError('package-damaged', file);

  const before = await keepDossiers(ports, given);
  const left = received.flatMap((change) => lateScans(change, before));
  const news = changes.filter((change) =>
    change.kind === 'dossier.self-scored'
      ? isScoreNews(change, before.get(change.subject), left)
      : !isUnderReview(before.get(change.subject)) && isDossierNews(change, before),
  );
  if (news.length > 0) await ports.store.commit(news, ports.by);
  const added = broughtBy(news);
  const scored = news.filter(isKind('dossier.self-scored')).length;
  const words =
    news.length === 0
      ? `${open.manifest.about.name}的送评包没有新的内容。`
      : `收到${open.manifest.about.name}送评的案卷 ${received.length} 卷，其中新收 ${added.length} 卷，记下自评分 ${scored} 卷。`;
  return { words, left, dossiers: added };
}

const isUnderReview = (state: DossierState | undefined): boolean =>
  Object.values(state?.reviews ?? {}).some(
    ({ marks, concluded }) => concluded !== undefined || Object.keys(marks).length > 0,
  );

function lateScans(change: ChangeOf<'dossier.received'>, before: Before): readonly string[] {
  if (!isUnderReview(before.get(change.subject)) || !isDossierNews(change, before)) return [];
  return [`“${change.payload.name}”已经开始评查，扫描件不再更换。`];
}

/** Says in `left` why a self-score does not count any more. */
function isScoreNews(
  { payload: { selfScore } }: ChangeOf<'dossier.self-scored'>,
  state: DossierState | undefined,
  left: string[],
): boolean {
  const held = state?.selfScore;
  if (held === undefined) return true;
  if (canonicalJson(held) === canonicalJson(selfScore) || (selfScore.at ?? '') < (held.at ?? '')) return false;
  const reviewed = Object.values(state?.reviews ?? {}).some(({ concluded }) => concluded !== undefined);
  if (reviewed) left.push(`“${state!.name}”已经评查，自评分以评查前报送的为准。`);
  return !reviewed;
}
