import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Instrument, type InstrumentKind, instrumentKinds } from '#shared/model/instrument';
import styles from './side-panel.module.css';

const kindChoices = Object.entries(instrumentKinds).map(([value, { name }]) => ({ value, label: name }));

type InstrumentCardProps = {
  readonly instrument: Instrument;
  readonly page: number;
  readonly first: boolean;
  /** Whether a person has arranged the pages of this dossier. */
  readonly arranged: boolean;
  readonly onRetitle: (title: string) => void;
  readonly onKind: (kind: InstrumentKind) => void;
  readonly onBeginHere: () => void;
  readonly onMerge: () => void;
  readonly onGiveBack: () => void;
};

/** The instrument on the desk: its title, its kind, and where it begins. Originals stay as they are. */
export function InstrumentCard(props: InstrumentCardProps) {
  const { instrument, page, first, arranged, onRetitle, onKind, onBeginHere, onMerge, onGiveBack } = props;
  const [title, setTitle] = useState(instrument.title);
  const rename = () => {
    const written = title.trim();
    if (written !== '' && written !== instrument.title) onRetitle(written);
  };
  return (
    <form
      className={styles.card}
      aria-label="当前文书"
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      <TextInput
        size="xs"
        label="文书标题"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onBlur={rename}
      />
      <Select
        size="xs"
        label="文书种类"
        data={kindChoices}
        value={instrument.kind}
        searchable
        allowDeselect={false}
        nothingFoundMessage="没有这种文书"
        comboboxProps={{ width: 220, position: 'top-start' }}
        onChange={(kind) => kind && onKind(kind as InstrumentKind)}
      />
      <div className={styles.choices}>
        <Button size="compact-xs" variant="default" disabled={instrument.pages[0] === page} onClick={onBeginHere}>
          此页起为新文书
        </Button>
        <Button size="compact-xs" variant="default" disabled={first} onClick={onMerge}>
          并入上一文书
        </Button>
        {arranged && (
          <Button size="compact-xs" variant="subtle" onClick={onGiveBack}>
            恢复自动划分
          </Button>
        )}
      </div>
    </form>
  );
}
