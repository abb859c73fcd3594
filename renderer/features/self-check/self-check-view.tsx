import { SegmentedControl, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DossierId } from '#shared/model/ids';
import { AgencyChecklists } from './agency-checklists';
import { DossierChecks } from './dossier-checks';
import { SelfBesidePanel } from './self-beside-panel';
import classes from './self-check.module.css';

type Props = {
  readonly writable: boolean;
  readonly onPage: (dossier: DossierId, page: number | undefined) => void;
  /** 报送材料, written out of the ledger. */
  readonly submissions: ReactNode;
};

/** 自查: the panel's own standard before hand-in, for dossiers and for the agency as a whole; afterwards both scores side by side. */
export function SelfCheckView({ writable, onPage, submissions }: Props) {
  const [about, setAbout] = useState<'dossiers' | 'agency' | 'submissions' | 'beside'>('dossiers');
  return (
    <main className={classes.view}>
      <div className={classes.head}>
        <Title order={1}>自查</Title>
        <SegmentedControl
          aria-label="自查内容"
          value={about}
          onChange={(value) => setAbout(value as typeof about)}
          data={[
            { value: 'dossiers', label: '案卷' },
            { value: 'agency', label: '单位层面' },
            { value: 'submissions', label: '报送材料' },
            { value: 'beside', label: '自评对照' },
          ]}
        />
      </div>
      {about === 'dossiers' && <DossierChecks writable={writable} onPage={onPage} />}
      {about === 'agency' && <AgencyChecklists writable={writable} />}
      {about === 'submissions' && submissions}
      {about === 'beside' && <SelfBesidePanel />}
    </main>
  );
}
