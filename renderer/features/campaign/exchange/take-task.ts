import { AppError } from '#shared/base/app-error';
import type { DossierState } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { Sha256 } from '#shared/model/ids';
import type { ExchangePorts } from './exchange-ports';
import { type GivenPackage, isKind } from './given-package';
import type { Taken } from './take-package';

/** 领取: scans first, then what was read on them, and only when all of it is here the changes, all at once. */
export async function takeTask(ports: ExchangePorts, given: GivenPackage): Promise<Taken> {
  const { file, changes } = given;
  const [told, ...others] = changes.filter(isKind('campaign.task-received'));
  if (told === undefined || others.length > 0) throw new AppError('package-damaged', file);
  const { task } = told.payload;
  if (task.reviewer !== ports.by) throw new AppError('package-for-another', task.reviewer);
  const missing = Object.values(task.plan.standards).find(
    (ref) => ports.templates.find(ref)?.ref.sha256 !== ref.sha256,
  );
  if (missing !== undefined) throw new AppError('package-standard-missing', `${missing.id} ${missing.version}版`);

  const received = changes.filter(isKind('dossier.received'));
  const before = new Map(
    await Promise.all(received.map(async ({ subject }) => [subject, await ports.store.state(subject)] as const)),
  );
  await keepScans(ports, given, before);
  await keepReadings(ports, given);
  const held = (await ports.store.campaign(told.subject))?.tasks[task.reviewer];
  const known = held !== undefined && (held.package === told.payload.package || held.at > task.at);
  const news = changes.filter((change) => (change === told ? !known : isNews(change, before, task.reviewer)));
  if (news.length > 0) await ports.store.commit(news, ports.by);
  const added = news.filter(isKind('dossier.received')).map(({ subject }) => subject);
  const words = known
    ? `“${task.plan.name}”的任务已经领取过，没有重复导入。`
    : `领取“${task.plan.name}”的任务 ${task.dossiers.length} 卷，其中新收 ${added.length} 卷。`;
  return { words, left: [], dossiers: added };
}

type Before = ReadonlyMap<string, DossierState | undefined>;

/** Scans that are here already are not stored again; each is checked against its name before anything is told of it. */
async function keepScans(
  { desktop }: ExchangePorts,
  { file, open, changes }: GivenPackage,
  before: Before,
): Promise<void> {
  const have = new Set([...before.values()].flatMap((state) => state?.scans.map(({ sha256 }) => sha256) ?? []));
  const wanted = new Set(
    changes.filter(isKind('dossier.received')).flatMap(({ payload }) => payload.scans.map(digest)),
  );
  for (const scan of wanted) {
    if (have.has(scan)) continue;
    const kept = await desktop.keepOriginal(await open.bytes(`originals/${scan}`));
    if (kept.sha256 !== scan) throw new AppError('package-damaged', file);
  }
}

const digest = ({ sha256 }: { readonly sha256: Sha256 }): Sha256 => sha256;

/** Safe to lose: a reading that cannot be kept is made again. */
async function keepReadings({ desktop }: ExchangePorts, { open }: GivenPackage): Promise<void> {
  for (const { name } of open.manifest.members.filter((member) => member.name.startsWith('readings/'))) {
    const readings: unknown = JSON.parse(await open.text(name));
    if (typeof readings !== 'object' || readings === null) continue;
    for (const [key, text] of Object.entries(readings)) {
      if (READING.test(key) && typeof text === 'string') await desktop.keepDerived(key, text);
    }
  }
}

const READING = /^reading-[0-9a-f]{64}-[0-9]+-[a-z0-9-]{1,80}$/;

function isNews(change: Change, before: Before, reviewer: string): boolean {
  const state = before.get(change.subject);
  switch (change.kind) {
    case 'dossier.received': {
      const held = new Set(state?.scans.map(digest));
      return state === undefined || state.removed || change.payload.scans.some(({ sha256 }) => !held.has(sha256));
    }
    case 'dossier.procedure':
      return (state?.procedure ?? null) !== change.payload.procedure;
    case 'page.turned':
      return !state?.turns.some(({ scan, index }) => scan === change.payload.scan && index === change.payload.index);
    case 'review.opened':
      return state === undefined || !Object.hasOwn(state.reviews, reviewer);
    default:
      return false;
  }
}
