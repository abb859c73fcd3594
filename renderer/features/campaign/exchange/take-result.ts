import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { type GivenPackage, isKind } from '#renderer/app/exchange/given-package.ts';
import type { Taken } from '#renderer/app/exchange/taken.ts';
import type { CampaignId, DossierId } from '#shared/model/ids';
import { takeResults } from '#shared/pipeline/index';

/** 收回 into this library. @throws AppError as `takeResults`, and where the journal cannot be written */
export async function takeResult(ports: ExchangePorts, { file, open, changes }: GivenPackage): Promise<Taken> {
  const { about, from } = open.manifest;
  const campaign = await ports.store.campaign(about.id as CampaignId);
  const subjects = [...new Set(changes.filter(isKind('review.received')).map(({ subject }) => subject))];
  const states = await Promise.all(subjects.map((subject) => ports.store.state(subject as DossierId)));
  const held = new Map(subjects.map((subject, at) => [subject as DossierId, states[at]]));
  const { news, words, left } = takeResults({
    campaign,
    from: from.name,
    changes,
    file,
    dossier: (id) => held.get(id),
  });
  if (news.length > 0) await ports.store.commit(news, ports.by);
  return { words, left, dossiers: [] };
}
