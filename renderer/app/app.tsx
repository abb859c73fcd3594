import { Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSignal } from '#renderer/storage/index.ts';
import { ErrorScreen } from '#renderer/ui/error-screen.tsx';
import type { LibraryState } from '#shared/ports/library';
import { FirstStart } from './first-start';
import { Frame } from './frame';
import { goTo } from './route';
import { openServices } from './services';
import { type Services, ServicesContext } from './services-context';

type Opening =
  | { readonly state: 'opening'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly error: Error }
  | { readonly state: 'open'; readonly services: Services; readonly library: LibraryState };

/** Opens the library, asks who reviews, then shows the rooms. */
export function App() {
  const opening = useOpening();
  switch (opening.state) {
    case 'opening':
      return <OpeningLibrary done={opening.done} total={opening.total} />;
    case 'failed':
      return <ErrorScreen error={opening.error} retry={() => location.reload()} />;
    case 'open':
      return (
        <ServicesContext value={opening.services}>
          <Entrance services={opening.services} library={opening.library} />
        </ServicesContext>
      );
  }
}

function Entrance({ services, library }: { readonly services: Services; readonly library: LibraryState }) {
  const reviewer = useSignal(services.reviewer);
  if (reviewer !== undefined) return <Frame library={library} />;
  return (
    <FirstStart
      onEnter={(name, door) => {
        services.door.set(door);
        services.reviewer.set(name);
        if (door === 'organise') goTo({ room: 'campaign' });
      }}
    />
  );
}

function OpeningLibrary({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <Stack h="100%" align="center" justify="center" gap="sm" role="status">
      <Text>{total === 0 ? '正在打开案卷库' : `正在按操作日志整理案卷 ${done}/${total}`}</Text>
      {total > 0 && <Progress value={(done / total) * 100} w={320} size="sm" aria-label="整理进度" />}
    </Stack>
  );
}

let opened: Promise<Services> | undefined;

/** The library is opened once, whatever React does with this view. */
function useOpening(): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening', done: 0, total: 0 });
  useEffect(() => {
    opened ??= openServices((done, total) => setOpening({ state: 'opening', done, total }));
    opened
      .then(async (services) => setOpening({ state: 'open', services, library: await services.desktop.state() }))
      .catch((error: unknown) => setOpening({ state: 'failed', error: error as Error }));
  }, []);
  return opening;
}
