import { NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { quotaPreview, type Ranked } from '#shared/panel/index';
import classes from './panel.module.css';
import type { PanelDossier } from './panel-dossier';
import { QuotaConfirm } from './quota-confirm';
import { Regraded } from './regraded';

type Props = { readonly all: readonly PanelDossier[]; readonly writable: boolean };

/** 优秀名额试算: what a quota would do. It changes nothing until a person confirms, with the reason. */
export function QuotaView({ all, writable }: Props) {
  const [percent, setPercent] = useState(20);
  const names = new Map(all.map(({ of }) => [of.dossier, of.name]));
  const signed = all.flatMap(({ of, state }): Ranked[] => {
    const result = state.consensus?.signed;
    return result === undefined ? [] : [{ dossier: of.dossier, score: result.score, grade: result.grade }];
  });
  const preview = quotaPreview(signed, percent);
  const { places, within, beyond, tied } = preview;
  const listed = (some: readonly Ranked[]) =>
    some.length === 0 ? '无' : some.map(({ dossier, score }) => `${names.get(dossier)}（${score} 分）`).join('、');
  return (
    <section className={classes.section} aria-label="优秀名额试算">
      <NumberInput
        label="优秀不超过已签字案卷的百分之"
        w={240}
        min={0}
        max={100}
        value={percent}
        onChange={(value) => setPercent(Number(value))}
      />
      <Text>
        已签字 {signed.length} 卷，名额 {places} 个。试算不改变任何案卷的等次，确认后才改。
      </Text>
      <Text size="sm">名额之内：{listed(within)}</Text>
      <Text size="sm">超出名额：{listed(beyond)}</Text>
      {tied.length > 0 && (
        <Text size="sm" c="var(--undetermined)">
          同分而名额不够，须由人决定：{listed(tied)}
        </Text>
      )}
      <QuotaConfirm
        key={`${percent} ${beyond.length} ${tied.length}`}
        all={all}
        preview={preview}
        percent={percent}
        writable={writable}
      />
      <Regraded all={all} writable={writable} />
    </section>
  );
}
