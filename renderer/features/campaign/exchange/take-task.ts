import { type Before, broughtBy, isDossierNews, keepDossiers } from '#renderer/app/exchange/dossiers-in.ts';
import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { type GivenPackage, isKind } from '#renderer/app/exchange/given-package.ts';
import type { Taken } from '#renderer/app/exchange/taken.ts';
import { AppError } from '#shared/base/app-error';
import type { Task } from '#shared/model/campaign';
import type { Change } from '#shared/model/change';

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

  const before = await keepDossiers(ports, given);
  const held = (await ports.store.campaign(told.subject))?.tasks[task.reviewer];
  const known = held !== undefined && (held.package === told.payload.package || held.at > task.at);
  const news = changes.filter((change) => (change === told ? !known : isNews(change, before, task.reviewer)));
  if (news.length > 0) await ports.store.commit(news, ports.by);
  const added = broughtBy(news);
  const words = known
    ? `“${task.plan.name}”的任务已经领取过，没有重复导入。`
    : `领取“${task.plan.name}”的任务 ${task.dossiers.length} 卷${calibrationWords(task)}，其中新收 ${added.length} 卷。`;
  return { words, left: [], dossiers: added };
}

const calibrationWords = ({ calibration = [] }: Task): string =>
  calibration.length === 0 ? '' : `、校准 ${calibration.length} 卷`;

const isNews = (change: Change, before: Before, reviewer: string): boolean =>
  change.kind === 'review.opened'
    ? !Object.hasOwn(before.get(change.subject)?.reviews ?? {}, reviewer)
    : isDossierNews(change, before);
