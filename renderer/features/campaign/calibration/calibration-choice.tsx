import { MultiSelect, Text } from '@mantine/core';
import type { CampaignState } from '#shared/journal/index';
import type { Calibration, CampaignPlan } from '#shared/model/campaign';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import { useCandidates } from '../assignment/use-candidates';
import classes from '../campaign.module.css';

type Props = {
  readonly campaign: CampaignState;
  readonly plan: CampaignPlan;
  readonly calibration: Calibration;
  readonly onChange: (part: Partial<Calibration>) => void;
};

/** Which dossiers of the library, none of the round's own, and who takes part. */
export function CalibrationChoice({ campaign, plan, calibration, onChange }: Props) {
  const candidates = useCandidates(campaign, plan);
  const free = candidates.filter(
    ({ taken, suggested }) => taken === undefined && plan.standards[suggested.procedure] !== undefined,
  );
  const members = plan.panels.flatMap((panel) => panel.members.map(({ name }) => name)).filter((name) => name !== '');
  const chosen = new Map(calibration.dossiers.map((each) => [each.dossier, each]));

  function choose(ids: readonly string[]): void {
    const dossiers = ids.flatMap((id) => {
      const suggested = free.find((each) => each.id === id)?.suggested;
      return chosen.get(id as DossierId) ?? suggested ?? [];
    });
    // The first dossier brings everybody; whom to leave out is said afterwards.
    const readers = calibration.readers.length === 0 ? members : calibration.readers;
    onChange({ dossiers, readers });
  }

  if (members.length === 0) return <Text size="sm">请先在“计划”里填写评查组成员。</Text>;
  if (free.length === 0 && chosen.size === 0) {
    return (
      <Text size="sm">
        案卷库里没有可用于校准的案卷：请另外导入两三卷有代表性的旧案卷（不能是参评的案卷），其程序种类须已选定评分标准。
      </Text>
    );
  }
  return (
    <div className={classes.row}>
      <MultiSelect
        className={classes.grow}
        label="校准案卷（两三卷为宜）"
        searchable
        maxValues={5}
        value={[...chosen.keys()]}
        data={[
          ...new Map([
            ...free.map(({ id, name }) => [id, name] as const),
            ...[...chosen].map(([id, { name }]) => [id, name] as const),
          ]),
        ].map(([value, label]) => ({ value, label }))}
        onChange={choose}
      />
      <MultiSelect
        className={classes.grow}
        label="参加人"
        value={[...calibration.readers]}
        data={[...new Set([...members, ...calibration.readers])]}
        onChange={(readers) => onChange({ readers: readers as readonly ReviewerName[] })}
      />
    </div>
  );
}
