import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { jsonMember, savePackage } from '#renderer/app/exchange/save-package.ts';
import type { TaskHeld } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { CampaignId } from '#shared/model/ids';
import { UNNAMED } from './hand-out';

/** 交回: the reviewer's concluded reviews and nothing else, a small file. Undefined where the person thought better of it. */
export async function handIn(
  ports: ExchangePorts,
  subject: CampaignId,
  task: TaskHeld,
  passphrase: string,
): Promise<string | undefined> {
  const { station } = await ports.desktop.about();
  const all = [...task.dossiers, ...(task.calibration ?? [])];
  const changes = await Promise.all(all.map(({ dossier }) => returned(ports, dossier, task, station)));
  const saved = await savePackage(ports, `${task.plan.name}-评查结果-${task.reviewer}`, {
    purpose: 'result',
    about: { id: subject, name: task.plan.name },
    to: task.from,
    passphrase,
    members: [jsonMember('changes.json', changes.flat())],
  });
  return saved?.file;
}

async function returned(
  { store }: ExchangePorts,
  subject: TaskHeld['dossiers'][number]['dossier'],
  { reviewer }: TaskHeld,
  station: string,
): Promise<readonly Change[]> {
  const reviews = (await store.state(subject))?.reviews ?? {};
  const review = Object.hasOwn(reviews, reviewer) ? reviews[reviewer] : undefined;
  if (review?.concluded === undefined || review.template === undefined) return [];
  const { template, sights = {}, practices = [], vouched } = review;
  const { at, ...concluded } = review.concluded;
  const marks = Object.values(review.marks).map(({ reviewer: _, ...mark }) => mark);
  const sent = {
    reviewer,
    station,
    at,
    template,
    marks,
    concluded,
    ...(Object.keys(sights).length > 0 && { sights }),
    ...(practices.length > 0 && { practices }),
    ...(vouched !== undefined && { vouched }),
  };
  return [{ kind: 'review.received', subject, payload: { review: sent, package: UNNAMED } }];
}
