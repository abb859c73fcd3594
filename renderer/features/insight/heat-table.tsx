import { ActionIcon, Group, SegmentedControl, Text, Title, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import type { Figure, HeatMap } from '#shared/model/figures';
import { heatSvg } from '#shared/outputs/index';
import { heatTitle } from '#shared/statistics/index';
import classes from './insight.module.css';
import { useSavingPicture } from './use-saving-picture';

type Props = {
  readonly heat: HeatMap;
  readonly by: 'group' | 'item';
  readonly onBy: (by: 'group' | 'item') => void;
  readonly onOpen: (behind: Figure) => void;
};

/** Agencies down, kinds of problems across; darker where more of the agency's dossiers have them. The number is always printed. */
export function HeatTable({ heat, by, onBy, onOpen }: Props) {
  const savePicture = useSavingPicture();
  const { columns, rows } = heat;
  const title = heatTitle(heat);
  return (
    <section className={classes.chart}>
      <header className={classes.head}>
        <div>
          <Title order={2}>{title}</Title>
          <Text size="sm" c="dimmed">
            有问题的案卷占该单位案卷；空格为没有问题。
          </Text>
        </div>
        <Group gap="sm" wrap="nowrap">
          <SegmentedControl
            size="xs"
            value={by}
            onChange={(value) => onBy(value === 'item' ? 'item' : 'group')}
            data={[
              { value: 'group', label: '按类别' },
              { value: 'item', label: '按评查项' },
            ]}
          />
          {columns.length > 0 && (
            <ActionIcon
              variant="subtle"
              aria-label={`把“${title}”存为图片`}
              title="存为图片"
              onClick={() => void savePicture(title, heatSvg(heat, title))}
            >
              <IconPhotoDown size={18} stroke={1.5} />
            </ActionIcon>
          )}
        </Group>
      </header>
      {columns.length > 0 && (
        <div className={classes.across}>
          <table className={classes.heat} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">单位</th>
                {columns.map(({ key, title }) => (
                  <th key={key} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ agency, dossiers, small, cells }) => (
                <tr key={agency}>
                  <th scope="row">
                    {agency}
                    <span className={classes.aside}>
                      {dossiers.length}卷{small && '，卷数少'}
                    </span>
                  </th>
                  {cells.map(({ dossiers: found, share }, at) => {
                    const { key, title } = columns[at]!;
                    const words = `${dossiers.length}卷中${found.length}卷`;
                    return (
                      <td key={key} style={{ background: shade(share) }}>
                        {found.length > 0 && (
                          <UnstyledButton
                            className={classes.cell}
                            onClick={() =>
                              onOpen({ key: agency, words, dossiers: found, meaning: `存在“${title}”问题的案卷` })
                            }
                          >
                            <VisuallyHidden>
                              {agency}，{title}：
                            </VisuallyHidden>
                            {Math.round(share * 100)}% <span className={classes.aside}>{found.length}卷</span>
                            <VisuallyHidden>，{words}</VisuallyHidden>
                          </UnstyledButton>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Half the colour at most: the number on it must stay readable, by day and in the dark. */
const shade = (share: number): string =>
  `color-mix(in srgb, var(--violated) ${Math.round(share * 50)}%, var(--sunken))`;
