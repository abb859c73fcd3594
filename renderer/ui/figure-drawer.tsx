import { Button, Drawer, Stack, Text } from '@mantine/core';
import { gradeWords } from '#shared/glossary';
import type { CampaignResults } from '#shared/model/campaign-results';
import type { Figure } from '#shared/model/figures';
import type { DossierId } from '#shared/model/ids';
import { inPoints } from '#shared/model/points';

type Props = {
  readonly figure: Figure | undefined;
  readonly results: CampaignResults;
  readonly onReview: (dossier: DossierId) => void;
  readonly onClose: () => void;
};

/** What a figure was counted over: the dossiers behind it, each a click away. */
export function FigureDrawer({ figure, results, onReview, onClose }: Props) {
  const behind = new Set(figure?.dossiers);
  const dossiers = [...results.dossiers, ...(results.previous?.dossiers ?? [])].filter(({ dossier }) =>
    behind.has(dossier),
  );
  return (
    <Drawer
      opened={figure !== undefined}
      position="right"
      size="md"
      transitionProps={{ duration: 100 }}
      title={figure && `${figure.key}：${figure.words}`}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text size="sm">{figure?.meaning}。</Text>
        <Text size="sm" c="dimmed">
          {dossiers.length === 0 ? '这个数据没有对应的案卷。' : `对应${dossiers.length}卷：`}
        </Text>
        {dossiers.map(({ dossier, name, agency, score, grade }) => (
          <Button
            key={dossier}
            variant="subtle"
            justify="space-between"
            rightSection={`${inPoints(score)}分 ${gradeWords[grade]}`}
            onClick={() => onReview(dossier)}
          >
            {agency}　{name}
          </Button>
        ))}
      </Stack>
    </Drawer>
  );
}
