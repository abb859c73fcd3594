import { useLocalStorage } from '@mantine/hooks';
import { useSignal } from '#renderer/storage/index.ts';
import type { FileOrigin } from '#shared/ledger/index';
import { useServices } from './services-context';

export type Seat = FileOrigin['from'];

/**
 * Whether this desk stands in the bureau or in an agency: as the door says, until told otherwise in 问题台账. What was told at
 * one door does not hold at another: whoever sits down anew for an agency is not still the bureau.
 */
export function useSeat(): readonly [Seat, (seat: Seat) => void] {
  const atAgency = useSignal(useServices().door) === 'self-check';
  const agency = useLocalStorage<Seat>({
    key: 'ledger-used-by-at-agency',
    defaultValue: 'agency',
    getInitialValueInEffect: false,
  });
  const bureau = useLocalStorage<Seat>({
    key: 'ledger-used-by-at-bureau',
    defaultValue: 'bureau',
    getInitialValueInEffect: false,
  });
  const [seat, setSeat] = atAgency ? agency : bureau;
  return [seat, setSeat];
}
