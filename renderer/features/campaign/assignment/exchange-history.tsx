import { Text } from '@mantine/core';
import type { Made } from '#shared/journal/index';
import type { CampaignDossier, ReaderExchange } from '#shared/model/campaign';
import classes from '../campaign.module.css';

type Props = {
  readonly exchanges: readonly Made<ReaderExchange>[];
  readonly dossiers: readonly CampaignDossier[];
};

/** 换人记录: who took whose place on which dossier, why, when, and who decided it. */
export function ExchangeHistory({ exchanges, dossiers }: Props) {
  if (exchanges.length === 0) return null;
  const names = new Map(dossiers.map(({ dossier, name }) => [dossier, name]));
  return (
    <div>
      <Text fw={600}>换人记录</Text>
      <ul className={classes.notes} aria-label="换人记录">
        {exchanges.map(({ dossier, out, into, why, at, by }) => (
          <li key={`${at} ${dossier} ${out}`}>
            “{names.get(dossier) ?? '已不参评的案卷'}”：{out} → {into}，{why}（{by}，
            {new Date(at).toLocaleString('zh-CN')}）
          </li>
        ))}
      </ul>
    </div>
  );
}
