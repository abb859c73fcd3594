import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { DossiersView, PasswordPrompt } from '#renderer/features/dossiers/index.ts';
import { ReviewView } from '#renderer/features/review/review-view.tsx';
import { SettingsView } from '#renderer/features/settings/index.ts';
import { TemplatesView } from '#renderer/features/templates/index.ts';
import type { LibraryState } from '#shared/ports/library';
import classes from './frame.module.css';
import { HelpDrawer } from './help-drawer';
import { LibraryWarning } from './library-warning';
import { NoDossierYet } from './no-dossier-yet';
import { Rail } from './rail';
import { goTo, type Route, useRoute } from './route';
import { useServices } from './services-context';
import { TopLine } from './top-line';

/** Rail, top line, and the room one is in. */
export function Frame({ library }: { readonly library: LibraryState }) {
  const { passwords } = useServices();
  const route = useRoute();
  const [help, setHelp] = useState(false);
  // At the desk "?" lists the desk's own keys.
  useHotkeys(
    route.room === 'review'
      ? []
      : [
          ['shift+Slash', () => setHelp(true)],
          ['?', () => setHelp(true)],
        ],
  );

  return (
    <div className={classes.frame}>
      <TopLine library={library} onHelp={() => setHelp(true)} />
      <LibraryWarning library={library} />
      <div className={classes.rest}>
        <Rail route={route} />
        <div className={classes.room}>
          <CurrentRoom route={route} library={library} />
        </div>
      </div>
      <HelpDrawer opened={help} onClose={() => setHelp(false)} />
      <PasswordPrompt desk={passwords} />
    </div>
  );
}

function CurrentRoom({ route, library }: { readonly route: Route; readonly library: LibraryState }) {
  switch (route.room) {
    case 'dossiers':
      return <DossiersView writable={library.writable} onReview={(dossier) => goTo({ room: 'review', dossier })} />;
    case 'review':
      if (route.dossier === undefined) return <NoDossierYet />;
      return <ReviewView key={route.dossier} dossierId={route.dossier} onLeave={() => goTo({ room: 'dossiers' })} />;
    case 'templates':
      return <TemplatesView />;
    case 'settings':
      return <SettingsView library={library} />;
  }
}
