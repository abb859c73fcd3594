import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { BulletinView } from '#renderer/features/bulletin/index.ts';
import { CampaignView } from '#renderer/features/campaign/index.ts';
import { RedactDialog } from '#renderer/features/copies/index.ts';
import { DossiersView, PasswordPrompt } from '#renderer/features/dossiers/index.ts';
import { LedgerView, Submissions } from '#renderer/features/ledger/index.ts';
import { PanelView } from '#renderer/features/panel/index.ts';
import { BatchDialog } from '#renderer/features/papers/index.ts';
import { ReviewView } from '#renderer/features/review/review-view.tsx';
import { type FoundPage, SearchPanel } from '#renderer/features/search/index.ts';
import { SelfCheckView } from '#renderer/features/self-check/index.ts';
import { SettingsView } from '#renderer/features/settings/index.ts';
import { TemplatesView } from '#renderer/features/templates/index.ts';
import type { DossierId } from '#shared/model/ids';
import type { LibraryState } from '#shared/ports/library';
import classes from './frame.module.css';
import { HelpDrawer } from './help-drawer';
import { LibraryWarning } from './library-warning';
import { NoDossierYet } from './no-dossier-yet';
import { Rail } from './rail';
import { goTo, type Route, useRoute } from './route';
import { useServices } from './services-context';
import { TopLine } from './top-line';
import { useAppearance } from './use-appearance';

/** The charts are a large library and seldom looked at: loaded when the room is first entered. */
const InsightView = lazy(async () => ({
  default: (await import('#renderer/features/insight/index.ts')).InsightView,
}));

/** Rail, top line, and the room one is in. */
export function Frame({ library }: { readonly library: LibraryState }) {
  const { passwords } = useServices();
  const route = useRoute();
  useAppearance();
  const [help, setHelp] = useState(false);
  const [searching, setSearching] = useState(false);
  const [times, setTimes] = useState(0);
  const [printing, setPrinting] = useState<readonly DossierId[]>();
  const [redacting, setRedacting] = useState<DossierId>();
  useHotkeys([['mod+K', () => setSearching(true)]], []);
  // At the desk "?" lists the desk's own keys.
  useHotkeys(
    route.room === 'review'
      ? []
      : [
          ['shift+Slash', () => setHelp(true)],
          ['?', () => setHelp(true)],
        ],
  );

  function openFound({ dossier, page }: FoundPage, find: string): void {
    setTimes(times + 1);
    goTo({ room: 'review', dossier, page, find });
  }

  /** What was looked for glows as long as the search lies open. */
  function closeSearch(): void {
    setSearching(false);
    if (route.room === 'review' && route.find !== undefined) goTo({ room: 'review', dossier: route.dossier });
  }

  return (
    <div className={classes.frame}>
      <TopLine library={library} onSearch={() => setSearching(true)} onHelp={() => setHelp(true)} />
      <LibraryWarning library={library} />
      <div className={classes.rest}>
        <Rail route={route} />
        <div className={classes.room}>
          <CurrentRoom route={route} times={times} library={library} onPrint={setPrinting} onRedact={setRedacting} />
        </div>
      </div>
      <SearchPanel
        opened={searching}
        dossier={route.room === 'review' ? route.dossier : undefined}
        onOpen={openFound}
        onClose={closeSearch}
      />
      <HelpDrawer opened={help} onClose={() => setHelp(false)} />
      {printing !== undefined && <BatchDialog dossiers={printing} onClose={() => setPrinting(undefined)} />}
      {redacting !== undefined && <RedactDialog dossier={redacting} onClose={() => setRedacting(undefined)} />}
      <PasswordPrompt desk={passwords} />
    </div>
  );
}

type RoomProps = {
  readonly route: Route;
  readonly times: number;
  readonly library: LibraryState;
  readonly onPrint: (dossiers: readonly DossierId[]) => void;
  readonly onRedact: (dossier: DossierId) => void;
};

function CurrentRoom({ route, times, library, onPrint, onRedact }: RoomProps) {
  switch (route.room) {
    case 'dossiers':
      return (
        <DossiersView
          writable={library.writable}
          onReview={(dossier) => goTo({ room: 'review', dossier })}
          onPrint={onPrint}
          onRedact={onRedact}
        />
      );
    case 'review':
      if (route.dossier === undefined) return <NoDossierYet />;
      return (
        <ReviewView
          key={route.dossier}
          dossierId={route.dossier}
          writable={library.writable}
          sought={route.page === undefined ? undefined : { page: route.page, find: route.find, times }}
          onLeave={() => goTo({ room: 'dossiers' })}
        />
      );
    case 'ledger':
      return (
        <LedgerView
          writable={library.writable}
          problem={route.problem}
          onOpen={(problem) => goTo(problem === undefined ? { room: 'ledger' } : { room: 'ledger', problem })}
        />
      );
    case 'campaign':
      return (
        <CampaignView
          writable={library.writable}
          campaign={route.campaign}
          onOpen={(campaign) => goTo({ room: 'campaign', campaign })}
          onReview={(dossier) => goTo({ room: 'review', dossier })}
        />
      );
    case 'panel':
      return (
        <PanelView
          writable={library.writable}
          campaign={route.campaign}
          dossier={route.dossier}
          onOpen={(campaign, dossier) => goTo({ room: 'panel', campaign, ...(dossier && { dossier }) })}
        />
      );
    case 'insight':
      return (
        <Suspense>
          <InsightView onReview={(dossier) => goTo({ room: 'review', dossier })} />
        </Suspense>
      );
    case 'bulletin':
      return <BulletinView writable={library.writable} onReview={(dossier) => goTo({ room: 'review', dossier })} />;
    case 'self-check':
      return (
        <SelfCheckView
          writable={library.writable}
          submissions={<Submissions writable={library.writable} />}
          onPage={(dossier, page) => goTo({ room: 'review', dossier, ...(page !== undefined && { page }) })}
        />
      );
    case 'templates':
      return <TemplatesView />;
    case 'settings':
      return <SettingsView library={library} />;
  }
}
