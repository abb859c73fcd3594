import { SegmentedControl, Switch } from '@mantine/core';
import styles from './comfort.module.css';
import { type DeskPreferences, interfaceSizes, proofSizes } from './desk-preferences';

type AppearanceChoicesProps = {
  readonly preferences: DeskPreferences;
  readonly onPrefer: (changed: Partial<DeskPreferences>) => void;
};

/** How large and how strong everything is shown; the proof text and the interface apart. */
export function AppearanceChoices({ preferences, onPrefer }: AppearanceChoicesProps) {
  const { proofSize, interfaceSize, contrast, clock } = preferences;
  return (
    <div className={styles.look}>
      <div className={styles.row}>
        <span id="proof-size">校对文字字号</span>
        <SegmentedControl
          size="xs"
          aria-labelledby="proof-size"
          value={String(proofSize)}
          data={proofSizes.map(String)}
          onChange={(size) => onPrefer({ proofSize: Number(size) })}
        />
      </div>
      <div className={styles.row}>
        <span id="interface-size">界面大小</span>
        <SegmentedControl
          size="xs"
          aria-labelledby="interface-size"
          value={String(interfaceSize)}
          data={interfaceSizes.map((size) => ({ value: String(size), label: `${size}%` }))}
          onChange={(size) => onPrefer({ interfaceSize: Number(size) })}
        />
      </div>
      <Switch
        size="sm"
        label="高对比度"
        checked={contrast === 'high'}
        onChange={(event) => onPrefer({ contrast: event.currentTarget.checked ? 'high' : 'usual' })}
      />
      <Switch
        size="sm"
        label="给每卷计时（只存在本机，不随评查结果上交）"
        checked={clock === 'on'}
        onChange={(event) => onPrefer({ clock: event.currentTarget.checked ? 'on' : 'off' })}
      />
    </div>
  );
}
