import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useLaw } from '#renderer/app/use-law.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { limitFrom, type Stood } from '#shared/ledger/index';
import { dispatchWords } from '#shared/ledger-glossary';
import type { Dispatch } from '#shared/model/dispatch';
import { isPerAgency, type LedgerPaperKind, ledgerPaperKinds } from '#shared/outputs/index';
import { composeDispatches, type DispatchTerms, recordDispatches } from './compose-dispatches';
import { useLedgerPorts } from './use-ledger';

type Props = {
  /** What the filters and the choice left. */
  readonly lines: readonly Stood[];
  readonly onClose: () => void;
};

/** Which problems a kind is written about unless the user chose others. */
const fits: Record<LedgerPaperKind, (line: Stood) => boolean> = {
  'rectification-notice': ({ standing }) => standing.state === 'open',
  'supervision-notice': () => true,
  'supervision-opinion': () => true,
  'supervision-decision': () => true,
  referral: () => true,
  'rectification-report': () => true,
  'revisit-sheet': ({ standing }) => standing.state === 'closed' || standing.state === 'unmendable',
  'closure-slip': ({ standing }) => standing.state === 'closed' || standing.state === 'unmendable',
};

/** 制发文书: choose the kind and the agencies, set number, date and limit, see the exact pages, then keep and save them all. */
export function DispatchDialog({ lines, onClose }: Props) {
  const { store, limitRules } = useServices();
  const law = useLaw();
  const today = useToday();
  const house = useLive(() => store.house(), [store]);
  const [kind, setKind] = useState<LedgerPaperKind>('rectification-notice');
  const [issuer, setIssuer] = useState<string | undefined>(undefined);
  const [numbering, setNumbering] = useState<string | undefined>(undefined);
  const [firstNumber, setFirstNumber] = useState<number | undefined>(1);
  const [date, setDate] = useState<PlainDate>(today);
  const [rule, setRule] = useState(limitRules[0]!.id);
  const [typedDue, setDue] = useState<string | undefined>(undefined);
  const [to, setTo] = useState('');
  const [review, setReview] = useState(`${today.slice(0, 4)}年度行政执法案卷评查`);
  const [contact, setContact] = useState('');
  const [opinion, setOpinion] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [preview, setPreview] = useState<readonly Dispatch[] | undefined>(undefined);

  const chosenRule = limitRules.find(({ id }) => id === rule)!;
  const computed = useMemo(
    () => (law === undefined ? '' : limitFrom(date, chosenRule.term, law.holidays)),
    [date, chosenRule, law],
  );
  const due = typedDue ?? computed;
  const fitting = lines.filter(fits[kind]);
  const agencies = [...new Set(fitting.map(({ held }) => held.problem.agency))];
  const concerned = fitting.filter(({ held }) => !left.has(held.problem.agency));
  const held = house?.letterhead;
  const terms: DispatchTerms = {
    kind,
    letterhead: {
      agency: issuer ?? held?.agency ?? '',
      numbering: numbering ?? held?.numbering ?? '',
      signer: held?.signer ?? '',
      copiesTo: held?.copiesTo ?? [],
    },
    firstNumber: (numbering ?? held?.numbering ?? '') === '' ? undefined : firstNumber,
    date,
    due: due === '' ? undefined : (due as PlainDate),
    rule: chosenRule,
    to,
    review,
    contact,
    opinion,
  };
  const nameless = terms.letterhead.agency.trim() === '';

  if (preview !== undefined) {
    return <Preview dispatches={preview} onClose={() => setPreview(undefined)} onDone={onClose} />;
  }

  return (
    <Modal opened onClose={onClose} title="制发文书" size="xl">
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <Select
            label="文书"
            w={220}
            allowDeselect={false}
            value={kind}
            onChange={(value) => value !== null && setKind(value as LedgerPaperKind)}
            data={ledgerPaperKinds.map((value) => ({ value, label: dispatchWords[value] }))}
          />
          <TextInput
            label="发文机关"
            flex={1}
            value={terms.letterhead.agency}
            onChange={({ currentTarget }) => setIssuer(currentTarget.value)}
          />
        </Group>
        <Group gap="sm" align="flex-end">
          <TextInput
            label="发文字号格式"
            description="年份写 {year}，序号写 {number}；留空则文号待填"
            flex={1}
            value={terms.letterhead.numbering}
            onChange={({ currentTarget }) => setNumbering(currentTarget.value)}
          />
          <NumberInput
            label="起始序号"
            w={110}
            min={1}
            value={firstNumber ?? ''}
            onChange={(value) => setFirstNumber(value === '' ? undefined : Number(value))}
          />
          <TextInput
            label="日期"
            type="date"
            w={150}
            value={date}
            onChange={({ currentTarget }) => setDate((currentTarget.value || today) as PlainDate)}
          />
        </Group>
        <Group gap="sm" align="flex-end">
          <Select
            label="期限口径"
            description={chosenRule.source}
            flex={1}
            allowDeselect={false}
            value={rule}
            onChange={(value) => {
              if (value === null) return;
              setRule(value);
              setDue(undefined);
            }}
            data={limitRules.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextInput
            label="整改期限"
            type="date"
            w={150}
            value={due}
            onChange={({ currentTarget }) => setDue(currentTarget.value)}
          />
        </Group>
        <Group gap="sm" align="flex-end">
          <TextInput
            label="评查活动"
            flex={1}
            value={review}
            onChange={({ currentTarget }) => setReview(currentTarget.value)}
          />
          {!isPerAgency(kind) && (
            <TextInput label="主送" w={220} value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
          )}
          {kind === 'supervision-decision' && (
            <TextInput
              label="前意见书文号"
              w={220}
              value={opinion}
              onChange={({ currentTarget }) => setOpinion(currentTarget.value)}
            />
          )}
          <TextInput
            label="联系人和电话"
            w={200}
            value={contact}
            onChange={({ currentTarget }) => setContact(currentTarget.value)}
          />
        </Group>
        {agencies.length > 0 && (
          <Checkbox.Group
            label={`单位（${agencies.length}个，问题${concerned.length}条）`}
            value={agencies.filter((each) => !left.has(each))}
            onChange={(on) => setLeft(new Set(agencies.filter((each) => !on.includes(each))))}
          >
            <Group gap="sm" mah={160} style={{ overflowY: 'auto' }} mt={4}>
              {agencies.map((each) => (
                <Checkbox key={each} value={each} label={each === '' ? '（未填单位）' : each} size="sm" />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        {agencies.length === 0 && (
          <Text size="sm" c="dimmed">
            当前筛选下没有适合这种文书的问题。
          </Text>
        )}
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
            disabled={nameless || concerned.length === 0}
            onClick={() => setPreview(composeDispatches(terms, concerned))}
          >
            预览
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type PreviewProps = {
  readonly dispatches: readonly Dispatch[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The exact pages; saving or printing them also keeps them, and notifies. */
function Preview({ dispatches, onClose, onDone }: PreviewProps) {
  const ports = useLedgerPorts();
  const title = dispatchWords[dispatches[0]!.kind];
  const papers = useMemo(
    () =>
      dispatches.map(
        ({ agency, paper, kind }): OutgoingPaper => ({
          name: `${title}-${agency}`,
          paper,
          output: kind,
          about: { kind: 'house' },
        }),
      ),
    [dispatches, title],
  );

  return (
    <PaperPrint
      title={`${title}（${dispatches.length}份）`}
      papers={papers}
      onSent={(sent) => {
        const kept = dispatches.filter((_, index) => sent.includes(papers[index]!));
        void recordDispatches(ports, kept).then(onDone);
      }}
      onClose={onClose}
    />
  );
}
