import { useLocalStorage } from '@mantine/hooks';
import { useSignal } from '#renderer/storage/index.ts';
import type { FileOrigin } from '#shared/ledger/index';
import { useServices } from './services-context';

export type Seat = FileOrigin['from'];

/** Whether this desk stands in the bureau or in an agency: as the door says, until told otherwise in 问题台账. */
export function useSeat(): readonly [Seat, (seat: Seat) => void] {
  const door = useSignal(useServices().door);
  const [seat, setSeat] = useLocalStorage<Seat>({
    key: 'ledger-used-by',
    defaultValue: door === 'self-check' ? 'agency' : 'bureau',
    getInitialValueInEffect: false,
  });
  return [seat, setSeat];
}
