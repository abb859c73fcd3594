import { useState } from 'react';
import type { StripTab } from '../strip/desk-strip';
import { usePreferences } from './use-preferences';

/** Below these widths (pixels) the instruments fold away, and then share their place with the page. */
const ROOMY = 1040;
const ROOMY_FOR_TWO = 1500;
const NARROW = 760;

const nothingShown = {
  instruments: false,
  doubt: false,
  dimmed: false,
  loupe: false,
  finding: false,
  organising: false,
  palette: false,
};

/** What the desk shows at this width: partly remembered by the seat, partly passing. */
export function useDeskLayout(width: number, panes: number) {
  const [preferences, prefer] = usePreferences();
  const [show, setShow] = useState(nothingShown);
  const set = (what: keyof typeof nothingShown, on: boolean) => setShow((before) => ({ ...before, [what]: on }));
  const turn = (what: keyof typeof nothingShown) => setShow((before) => ({ ...before, [what]: !before[what] }));
  const narrow = width < NARROW;
  const { instruments, strip: kept, layout } = preferences;
  const fits = width >= (panes === 2 ? ROOMY_FOR_TWO : ROOMY);
  const leftOpen = narrow ? show.instruments : instruments === 'as-fits' ? fits : instruments === 'open';
  const strip: StripTab | undefined = kept === 'closed' ? undefined : kept;
  const openStrip = (tab: StripTab | undefined) => prefer({ strip: tab ?? 'closed' });
  return {
    show,
    set,
    turn,
    narrow,
    leftOpen,
    strip,
    openStrip,
    toggleStrip: (tab: StripTab) => openStrip(strip === tab ? undefined : tab),
    toggleLeft: () => (narrow ? turn('instruments') : prefer({ instruments: leftOpen ? 'closed' : 'open' })),
    toggleLayout: () => prefer({ layout: layout === 'single' ? 'continuous' : 'single' }),
  };
}
