import { Button, Checkbox, Group, Modal, Select, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { DispatchPreview } from '#renderer/app/dispatches/dispatch-preview.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useSeat } from '#renderer/app/use-seat.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import type { Stood } from '#shared/ledger/index';
import { dispatchWords } from '#shared/ledger-glossary';
import type { Dispatch } from '#shared/model/dispatch';
import { isPerAgency } from '#shared/outputs/index';
import { composeDispatches, recordDispatches } from './compose-dispatches';
import { composeOpinions } from './compose-opinions';
import { fits, type OfferedKind, offeredKinds, prints } from './dispatch-kinds';
import { DispatchTermsForm } from './dispatch-terms-form';
import { useDispatchTerms } from './use-dispatch-terms';
import { useLedgerPorts } from './use-ledger';

type Props = {
  /** What the filters and the choice left. */
  readonly lines: readonly Stood[];
  readonly onClose: () => void;
};

/** 制发文书: choose the kind and the agencies, set number, date and limit, see the exact pages, then keep and save them all. */
export function DispatchDialog({ lines, onClose }: Props) {
  const { store, templates } = useServices();
  const [seat] = useSeat();
  const today = useToday();
  const kinds = offeredKinds(seat);
  const acting = useActing();
  const ports = useLedgerPorts();
  const [kind, setKind] = useState<OfferedKind>(kinds[0]!);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [preview, setPreview] = useState<readonly Dispatch[] | undefined>(undefined);
  const fitting = lines.filter((line) => fits(kind, line, today));
  const agencies = [...new Set(fitting.map(({ held }) => held.problem.agency))];
  const concerned = fitting.filter(({ held }) => !left.has(held.problem.agency));
  const form = useDispatchTerms(kind, concerned[0]?.held.problem.campaign);
  const nameless = prints.issuer(kind) && form?.terms.letterhead.agency.trim() === '';

  if (preview !== undefined && form !== undefined) {
    return (
      <DispatchPreview
        dispatches={preview}
        record={(sent) =>
          recordDispatches(ports, sent, form.unnamed && prints.issuer(kind) ? form.terms.letterhead : undefined)
        }
        onClose={() => setPreview(undefined)}
        onLeave={onClose}
      />
    );
  }

  const show = ({ terms, opinionTo }: NonNullable<typeof form>) =>
    acting.act(async () => {
      const made =
        kind === 'review-opinion'
          ? await composeOpinions({ store, templates }, terms, concerned)
          : composeDispatches(kind, terms, concerned, opinionTo);
      if (made.length === 0) return '这些问题的案卷不在本机，或没有完成评查，不能出意见书。';
      setPreview(made);
      return undefined;
    });

  return (
    <Modal opened onClose={onClose} title="制发文书" size="xl">
      <Stack gap="sm">
        <Select
          label="文书"
          w={240}
          allowDeselect={false}
          value={kind}
          onChange={(value) => value !== null && setKind(value as OfferedKind)}
          data={kinds.map((value) => ({ value, label: dispatchWords[value] }))}
        />
        {form === undefined ? <Skeleton height={160} /> : <DispatchTermsForm kind={kind} form={form} />}
        {agencies.length === 0 ? (
          <Text size="sm" c="dimmed">
            当前筛选下没有适合这种文书的问题。
          </Text>
        ) : (
          <Checkbox.Group
            label={`${kind === 'review-opinion' || isPerAgency(kind) ? '单位' : '涉及单位'}（${agencies.length}个，问题${concerned.length}条）`}
            value={agencies.filter((each) => !left.has(each))}
            onChange={(on) => setLeft(new Set(agencies.filter((each) => !on.includes(each))))}
          >
            <Group gap="sm" mah={140} style={{ overflowY: 'auto' }} mt={4}>
              {agencies.map((each) => (
                <Checkbox key={each} value={each} label={each === '' ? '（未填单位）' : each} size="sm" />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        <Outcome acting={acting} />
        <Group justify="flex-end" gap="sm">
          {nameless && (
            <Text size="sm" c="dimmed">
              先填写发文机关。
            </Text>
          )}
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button
            disabled={form === undefined || nameless || concerned.length === 0}
            loading={acting.busy}
            onClick={() => form && show(form)}
          >
            预览
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
