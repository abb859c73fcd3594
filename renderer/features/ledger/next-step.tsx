import { Button, FileButton, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { keepFiles } from '#renderer/app/attachments/keep-files.ts';
import { DateField } from '#renderer/app/date-field.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { type FileOrigin, type Move, type MoveOrNot, movesOf, type Stood } from '#shared/ledger/index';
import { answerWords, revisitResultWords, revisitWayWords, unmendableWords } from '#shared/ledger-glossary';
import type { Attachment } from '#shared/model/attachment';
import type { ReviewerName } from '#shared/model/ids';
import type { LedgerState } from '#shared/model/ledger-state';
import {
  type Answer,
  type RevisitResult,
  type RevisitWay,
  revisitResults,
  revisitWays,
  type UnmendableKind,
  unmendableKinds,
} from '#shared/model/problem-step';
import { type NextStep, takeStep } from './ledger-store';
import { rulingOf } from './ruling-of';
import { useLedgerPorts } from './use-ledger';

const moveWords = {
  notify: '通知整改',
  answer: '登记单位答复',
  extend: '延期',
  close: '核验销号',
  return: '退回',
  'accept-reason': '异议成立，不再整改',
  'confirm-unmendable': '确认无法补正',
  revisit: '回头看',
} as const;

const barredWords = { own: '不得自评自销，请由其他人核验', unproved: '没有佐证材料，不能销号' } as const;

/** Moves that may set a limit. */
const setsLimit: ReadonlySet<Move> = new Set<Move>(['notify', 'extend', 'return', 'revisit']);

/** An agency answers, and answers anew until the bureau has ruled. */
const answerable = (state: LedgerState): readonly MoveOrNot[] =>
  ['notified', 'rectifying', 'returned', 'submitted'].includes(state) ? [{ move: 'answer' }] : [];

/** What may be done to the problem next, and the few words it needs. */
export function NextStepForm({ line, from }: { readonly line: Stood; readonly from: FileOrigin['from'] }) {
  const ports = useLedgerPorts();
  const { desktop } = useServices();
  const today = useToday();
  const [words, setWords] = useState('');
  const [due, setDue] = useState('');
  const [answer, setAnswer] = useState<Answer['kind']>('mended');
  const [why, setWhy] = useState<UnmendableKind>('served');
  const [who, setWho] = useState('');
  const [proofs, setProofs] = useState<readonly Attachment[]>([]);
  const [way, setWay] = useState<RevisitWay>('dossier');
  const [result, setResult] = useState<RevisitResult>('in-place');
  const acting = useActing();
  const { held, standing } = line;
  const { round } = standing;
  // What an agency found itself it also has verified itself, by another person; the bureau knows nothing of it.
  const atAgency = from === 'agency' && held.problem.source !== 'self-check';
  const moves: readonly MoveOrNot[] = atAgency
    ? answerable(standing.state)
    : movesOf(standing, ports.by, held.problem.owner);
  const asks = new Set(moves.map(({ move }) => move));

  function stepOf({ move }: MoveOrNot): NextStep | undefined {
    const until = due === '' ? {} : { due: due as PlainDate };
    const opener = round?.openers.at(-1);
    switch (move) {
      case 'notify':
        return { kind: 'notified', number: '', on: today, words, ...until };
      case 'answer':
        return (
          opener && {
            kind: 'answered',
            to: opener.id,
            revision: (round?.answer?.revision ?? 0) + 1,
            answer: answer === 'unmendable' ? { kind: answer, why } : { kind: answer },
            attachments: proofs,
            words,
            ...(atAgency
              ? {}
              : {
                  by: (who.trim() === '' ? held.problem.agency || '被评查单位' : who.trim()) as ReviewerName,
                  recordedBy: ports.by,
                }),
          }
        );
      case 'extend':
        return opener && due !== '' ? { kind: 'extended', to: opener.id, due: due as PlainDate, words } : undefined;
      case 'revisit':
        return round?.ruling && { kind: 'revisited', after: round.ruling.id, way, result, words, ...until };
      default:
        return round?.answer && { kind: 'ruled', on: round.answer.id, ruling: rulingOf(move, due), words };
    }
  }

  const take = (move: MoveOrNot) =>
    acting.act(async () => {
      const step = stepOf(move);
      if (step === undefined) return undefined;
      await takeStep(ports, [{ problem: held.id, step }]);
      setWords('');
      setDue('');
      setProofs([]);
      return undefined;
    });

  const attach = (files: readonly File[]) =>
    acting.act(async () => {
      const kept = await keepFiles(desktop, files);
      setProofs([...proofs, ...kept]);
      return undefined;
    });

  if (moves.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label="下一步">
      {asks.has('answer') && (
        <Group gap="xs" align="flex-end">
          <Select
            label="单位答复"
            allowDeselect={false}
            w={150}
            value={answer}
            onChange={(value) => value !== null && setAnswer(value as Answer['kind'])}
            data={Object.entries(answerWords).map(([value, label]) => ({ value, label }))}
          />
          {answer === 'unmendable' && (
            <Select
              label="无法补正的原因"
              allowDeselect={false}
              w={190}
              value={why}
              onChange={(value) => value !== null && setWhy(value as UnmendableKind)}
              data={unmendableKinds.map((value) => ({ value, label: unmendableWords[value] }))}
            />
          )}
          {!atAgency && (
            <TextInput
              label="答复人"
              w={110}
              value={who}
              onChange={({ currentTarget }) => setWho(currentTarget.value)}
            />
          )}
          <FileButton multiple onChange={attach}>
            {(props) => (
              <Button variant="default" {...props}>
                {proofs.length === 0 ? '添加佐证' : `佐证 ${proofs.length} 份`}
              </Button>
            )}
          </FileButton>
        </Group>
      )}
      {asks.has('revisit') && (
        <Group gap="xs">
          <Select
            label="复查方式"
            allowDeselect={false}
            w={110}
            value={way}
            onChange={(value) => value !== null && setWay(value as RevisitWay)}
            data={revisitWays.map((value) => ({ value, label: revisitWayWords[value] }))}
          />
          <Select
            label="复查结论"
            allowDeselect={false}
            w={130}
            value={result}
            onChange={(value) => value !== null && setResult(value as RevisitResult)}
            data={revisitResults.map((value) => ({ value, label: revisitResultWords[value] }))}
          />
        </Group>
      )}
      <Textarea
        label="说明"
        autosize
        minRows={2}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Group gap="xs" align="flex-end">
        {moves.some(({ move }) => !atAgency && setsLimit.has(move)) && (
          <DateField label="期限（通知、延期、退回时填）" w={210} value={due} onDay={setDue} />
        )}
        {moves.map((move) => (
          <Button
            key={move.move}
            variant={move.move === moves[0]?.move ? 'filled' : 'default'}
            disabled={
              acting.busy ||
              move.barred !== undefined ||
              (move.move === 'extend' && due === '') ||
              (move.move === 'return' && words.trim() === '')
            }
            onClick={() => take(move)}
          >
            {atAgency ? '答复' : moveWords[move.move]}
          </Button>
        ))}
      </Group>
      {asks.has('return') && words.trim() === '' && (
        <Text size="xs" c="dimmed">
          退回要先写明理由。
        </Text>
      )}
      {moves.map(({ move, barred }) =>
        barred === undefined ? null : (
          <Text key={move} size="sm" c="vermilion">
            {barredWords[barred]}
          </Text>
        ),
      )}
      <Outcome acting={acting} />
    </Stack>
  );
}
