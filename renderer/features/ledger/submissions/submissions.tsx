import { Button, Group, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { dispatchOf } from '#renderer/app/dispatches/dispatch-of.ts';
import { DispatchPreview } from '#renderer/app/dispatches/dispatch-preview.tsx';
import { keptWords, saveAsExcel } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { measuredAdvances } from '#renderer/ui/paper-fonts.ts';
import { PaperPages } from '#renderer/ui/paper-pages.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { dispatchWords } from '#shared/ledger-glossary';
import { type Dispatch, type SubmissionDraft, type SubmissionKind, submissionKinds } from '#shared/model/dispatch';
import type { Letterhead } from '#shared/model/letterhead';
import { draftSubmission, ledgerSheet, submissionPaper } from '#shared/outputs/index';
import { typeset } from '#shared/typesetting/index';
import { SentTable } from '../sent-table';
import { useLedgerPorts } from '../use-ledger';
import { SubmissionEditor } from './submission-editor';
import classes from './submissions.module.css';
import { type Scope, type SubmissionsHeld, useSubmissions } from './use-submissions';

/** 报送材料: the four submissions of an agency, words on the left, the very pages on the right. */
export function Submissions({ writable }: { readonly writable: boolean }) {
  const [kind, setKind] = useState<SubmissionKind | 'sent'>('work-plan');
  const [scope, setScope] = useState<Scope>('all');
  const held = useSubmissions(scope);
  return (
    <div className={classes.room}>
      <Group gap="sm">
        <SegmentedControl
          size="xs"
          aria-label="报送材料"
          value={kind}
          onChange={(value) => setKind(value as typeof kind)}
          data={[
            ...submissionKinds.map((value) => ({ value, label: dispatchWords[value] })),
            { value: 'sent', label: '已报送' },
          ]}
        />
        {kind !== 'sent' && (
          <SegmentedControl
            size="xs"
            aria-label="问题范围"
            value={scope}
            onChange={(value) => setScope(value as Scope)}
            data={[
              { value: 'all', label: '全部问题' },
              { value: 'self', label: '自查发现' },
              { value: 'notified', label: '司法局通知' },
            ]}
          />
        )}
      </Group>
      {kind === 'sent' ? (
        <SentTable writable={writable} only={submissionKinds} />
      ) : held === undefined ? (
        <Skeleton height={240} />
      ) : (
        <Submission key={kind} kind={kind} held={held} writable={writable} />
      )}
    </div>
  );
}

/** Until the agency has said its name. */
const UNNAMED: Letterhead = { agency: '（本单位）', numbering: '', signer: '', copiesTo: [] };

type Props = { readonly kind: SubmissionKind; readonly held: SubmissionsHeld; readonly writable: boolean };

function Submission({ kind, held, writable }: Props) {
  const services = useServices();
  const ports = useLedgerPorts();
  const acting = useActing();
  const [going, setGoing] = useState<readonly Dispatch[] | undefined>(undefined);
  const { letterhead = UNNAMED, today, problems, checked, lines } = held;
  // What was just typed counts at once: whoever leaves a field by the print button prints what stands in it.
  const [typed, setTyped] = useState<SubmissionDraft | undefined>(undefined);
  const draft = typed ?? held.draft;
  const number = draft.numbers[kind] ?? held.nextNumberOf(kind);
  const facts = useMemo(
    () => ({ kind, work: draft.work, dues: draft.dues, checked, problems }),
    [kind, draft, checked, problems],
  );
  const paper = useMemo(
    () => submissionPaper({ letterhead, number, date: today, to: draft.to }, facts, draft.texts[kind]),
    [letterhead, number, today, draft, facts, kind],
  );
  const advances = useMemo(() => measuredAdvances(), []);
  const pages = useMemo(() => typeset(paper, advances), [paper, advances]);
  const due = draft.dues[kind];

  const saveList = () =>
    acting.act(async () => {
      const sheet = ledgerSheet(problems, `${draft.work}${kind === 'mending-plan' ? '问题清单' : '问题整改情况表'}`);
      const { desktop, writers, store } = services;
      const of = { output: kind, about: { kind: 'house' } } as const;
      return keptWords(await saveAsExcel({ desktop, writers, store, by: ports.by }, sheet, of));
    });

  return (
    <>
      <div className={classes.panes}>
        <div className={classes.editor}>
          <Group gap="xs">
            <Button
              size="xs"
              disabled={!writable || held.letterhead === undefined}
              onClick={() =>
                setGoing([
                  dispatchOf(kind, {
                    number,
                    to: draft.to,
                    date: today,
                    due,
                    paper,
                    problems: lines.map(({ held: { id } }) => id),
                  }),
                ])
              }
            >
              打印与导出
            </Button>
            {(kind === 'mending-plan' || kind === 'mending-report') && (
              <Button size="xs" variant="default" disabled={problems.length === 0} onClick={saveList}>
                {kind === 'mending-plan' ? '问题清单（Excel）' : '整改情况表（Excel）'}
              </Button>
            )}
          </Group>
          <Outcome acting={acting} />
          {held.letterhead === undefined && (
            <Text size="xs" c="var(--undetermined)">
              还没有填写本单位名称，请先到“设置”填写发文单位。
            </Text>
          )}
          <SubmissionEditor
            kind={kind}
            number={number}
            draft={draft}
            parts={draftSubmission(facts)}
            writable={writable}
            onSave={(next) => {
              setTyped(next);
              void held.save(next);
            }}
          />
        </div>
        <PaperPages pages={pages} />
      </div>
      {going !== undefined && (
        <DispatchPreview dispatches={going} onClose={() => setGoing(undefined)} onLeave={() => setGoing(undefined)} />
      )}
    </>
  );
}
