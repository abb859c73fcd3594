import { Checkbox, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { StandingOutcome } from '#renderer/app/load-outcome.ts';
import { usePictures } from '#renderer/app/use-pictures.ts';
import { PageCrop } from '#renderer/scan-viewer/index.ts';
import { place, problemsOf } from '#shared/outputs/index';
import type { CaseCrop } from './case-pictures';

type Props = {
  readonly standing: StandingOutcome;
  readonly chosen: readonly CaseCrop[];
  readonly onChange: (chosen: readonly CaseCrop[]) => void;
};

/** 附截图: pieces of pages the problems rest on; the preview shows them with everything hidden. */
export function CaseCrops({ standing: { row, outcome, viewed }, chosen, onChange }: Props) {
  const pictures = usePictures(row.scans);
  const offered = useMemo(
    () =>
      problemsOf(outcome).flatMap(({ target, mark }) =>
        mark.citations.map((citation): CaseCrop => ({ citation, title: target.title })),
      ),
    [outcome],
  );
  if (offered.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        附问题截图
      </Text>
      {offered.map((crop, index) => {
        const page = viewed.get(crop.citation.page);
        return (
          <div key={`${crop.citation.page} ${crop.citation.box.join(' ')} ${crop.title}`}>
            <Checkbox
              label={`截图${index + 1}：${crop.title}（${place(outcome.dossier, crop.citation)}）`}
              checked={chosen.includes(crop)}
              onChange={({ currentTarget }) =>
                onChange(offered.filter((each) => (each === crop ? currentTarget.checked : chosen.includes(each))))
              }
            />
            {chosen.includes(crop) && page && (
              <PageCrop page={page} box={crop.citation.box} pictures={pictures} room={{ width: 560, height: 160 }} />
            )}
          </div>
        );
      })}
    </Stack>
  );
}
