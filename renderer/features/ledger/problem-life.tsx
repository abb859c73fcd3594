import { ActionIcon, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { AttachmentLink } from '#renderer/app/attachments/attachment-link.tsx';
import { inOrder, type Stood } from '#shared/ledger/index';
import type { StepId } from '#shared/model/ids';
import { withdrawStep } from './ledger-store';
import classes from './problem-view.module.css';
import { asideWords, stepWords } from './step-words';
import { useLedgerPorts } from './use-ledger';

/** The history of a problem, oldest first; what does not count is said so, never hidden. */
export function ProblemLife({ line, writable }: { readonly line: Stood; readonly writable: boolean }) {
  const ports = useLedgerPorts();
  const { held, standing } = line;
  const steps = inOrder(Object.values(held.steps)).toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  const aside = new Map(standing.aside.map(({ step, why }) => [step.id, why]));
  const last = steps.at(-1);
  if (steps.length === 0) return <Text c="dimmed">还没有通知单位。</Text>;
  return (
    <ol className={classes.life} aria-label="经过">
      {steps.map((step) => (
        <li key={step.id} data-aside={aside.has(step.id) || undefined}>
          <div className={classes.step}>
            <span>{stepWords(step)}</span>
            {writable && step === last && step.by === ports.by && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label="撤回这一步"
                title="撤回这一步"
                onClick={() => void withdrawStep(ports, held.id, step.id as StepId, '记错撤回')}
              >
                <IconArrowBackUp size={14} />
              </ActionIcon>
            )}
          </div>
          {step.words !== '' && <div>{step.words}</div>}
          {step.kind === 'answered' &&
            step.attachments.map((each) => (
              <div key={each.sha256}>
                佐证：
                <AttachmentLink attachment={each} />
              </div>
            ))}
          <div className={classes.who}>
            {step.by}　{localMoment(step.at)}
            {step.kind === 'answered' && step.recordedBy !== undefined && `　${step.recordedBy}代录`}
            {aside.has(step.id) && `　${asideWords[aside.get(step.id)!]}`}
          </div>
        </li>
      ))}
    </ol>
  );
}

function localMoment(iso: string): string {
  const at = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日 ${two(at.getHours())}:${two(at.getMinutes())}`;
}
