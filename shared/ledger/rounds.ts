import type { PlainDate } from '../base/plain-date';
import type { StepId } from '../model/ids';
import type { ProblemStep } from '../model/problem-step';

export type StepOf<Kind extends ProblemStep['kind']> = Extract<ProblemStep, { kind: Kind }>;

/** Why a step does not count, though it is kept. */
export type AsideWhy =
  /** What it refers to is not here, or does not count itself. */
  | 'unanchored'
  /** Its round was decided already, on another answer. */
  | 'late'
  /** A newer answer took its place. */
  | 'replaced'
  /** Nobody closes their own. */
  | 'own'
  /** 已整改 without proof cannot be closed. */
  | 'unproved'
  /** The ruling does not suit the answer: an objection cannot be closed as mended. */
  | 'unsuited';

export type Aside = { readonly step: ProblemStep; readonly why: AsideWhy };

/** One round of rectification: somebody asked, the agency answers, the bureau rules. */
export type Round = {
  /** From 1. */
  readonly number: number;
  readonly openers: readonly ProblemStep[];
  readonly due: PlainDate | undefined;
  /** Of several answers the one that counts. */
  readonly answer: StepOf<'answered'> | undefined;
  readonly ruling: StepOf<'ruled'> | undefined;
  readonly revisit: StepOf<'revisited'> | undefined;
};

export type Life = { readonly rounds: readonly Round[]; readonly aside: readonly Aside[] };

type Asked = { readonly owner: string; readonly due?: PlainDate };

/**
 * The rounds of a problem, out of the set of its steps. Clocks of different desks are never compared: a step belongs
 * where what it refers to belongs; only among equals the later instant, then the name, decides.
 */
export function lifeOf(steps: readonly ProblemStep[], { owner, due }: Asked): Life {
  const rounds: Round[] = [];
  const aside: Aside[] = [];
  const counted = new Set<StepId>();
  let openers: readonly ProblemStep[] = inOrder(steps.filter((step) => step.kind === 'notified'));
  while (openers.length > 0) {
    const round = roundOf(rounds.length + 1, openers, steps, { owner, ...(due !== undefined && { due }) }, aside);
    rounds.push(round);
    for (const step of used(round, steps)) counted.add(step.id);
    openers = nextOpeners(round);
  }
  const told = new Set(aside.map(({ step }) => step.id));
  const lost = steps.filter(({ id }) => !counted.has(id) && !told.has(id));
  return { rounds, aside: [...aside, ...inOrder(lost).map((step): Aside => ({ step, why: 'unanchored' }))] };
}

function roundOf(
  number: number,
  openers: readonly ProblemStep[],
  steps: readonly ProblemStep[],
  { owner, due: asked }: Asked,
  aside: Aside[],
): Round {
  const ids = new Set(openers.map(({ id }) => id));
  const answers = inOrder(
    steps.filter((step): step is StepOf<'answered'> => step.kind === 'answered' && ids.has(step.to)),
  );
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const rulings = inOrder(steps.filter((step): step is StepOf<'ruled'> => step.kind === 'ruled' && byId.has(step.on)));
  const sound = rulings.filter((ruling) => {
    const why = flaw(ruling, byId.get(ruling.on)!, owner);
    if (why !== undefined) aside.push({ step: ruling, why });
    return why === undefined;
  });
  const ruling = sound.at(-1);
  const answer = ruling === undefined ? answers.at(-1) : byId.get(ruling.on);
  for (const each of answers) {
    if (each !== answer) aside.push({ step: each, why: after(each, answer!) ? 'late' : 'replaced' });
  }
  for (const each of sound) if (each !== ruling) aside.push({ step: each, why: 'replaced' });
  const revisits = inOrder(
    steps.filter((step): step is StepOf<'revisited'> => step.kind === 'revisited' && step.after === ruling?.id),
  );
  for (const each of revisits.slice(0, -1)) aside.push({ step: each, why: 'replaced' });
  return {
    number,
    openers,
    due: dueOf(openers, ids, steps) ?? (number === 1 ? asked : undefined),
    answer,
    ruling,
    revisit: revisits.at(-1),
  };
}

/** The rule of the ledger: 不得自评自销; 销号须有佐证; a ruling suits what was answered. */
function flaw({ by, ruling }: StepOf<'ruled'>, answer: StepOf<'answered'>, owner: string): AsideWhy | undefined {
  if (ruling.kind === 'returned') return undefined;
  if (isOwn(by, answer, owner)) return 'own';
  if (ruling.kind === 'closed' && answer.answer.kind !== 'mended') return 'unsuited';
  if (ruling.kind === 'closed' && answer.attachments.length === 0) return 'unproved';
  if (ruling.kind === 'not-accepted' && answer.answer.kind !== 'objected') return 'unsuited';
  if (ruling.kind === 'unmendable' && answer.answer.kind !== 'unmendable') return 'unsuited';
  return undefined;
}

/** Whoever answered, typed the answer in, or has to mend may not decide on it. */
export function isOwn(by: string, answer: StepOf<'answered'>, owner: string): boolean {
  const name = by.trim();
  return [answer.by, answer.recordedBy ?? '', owner].some((each) => each.trim() === name);
}

/** The last word on a limit: the latest extension, else the latest opener that set one. */
function dueOf(
  openers: readonly ProblemStep[],
  ids: ReadonlySet<StepId>,
  steps: readonly ProblemStep[],
): PlainDate | undefined {
  const extended = inOrder(
    steps.filter((step): step is StepOf<'extended'> => step.kind === 'extended' && ids.has(step.to)),
  );
  const set = openers.flatMap((step) => {
    if (step.kind === 'notified' || step.kind === 'revisited') return step.due ?? [];
    return step.kind === 'ruled' && step.ruling.kind === 'returned' ? (step.ruling.due ?? []) : [];
  });
  return extended.at(-1)?.due ?? set.at(-1);
}

function nextOpeners({ ruling, revisit }: Round): readonly ProblemStep[] {
  if (ruling?.ruling.kind === 'returned') return [ruling];
  return revisit !== undefined && revisit.result !== 'in-place' ? [revisit] : [];
}

const used = ({ openers, answer, ruling, revisit }: Round, steps: readonly ProblemStep[]): readonly ProblemStep[] => [
  ...openers,
  ...[answer, ruling, revisit].filter((step) => step !== undefined),
  ...steps.filter((step) => step.kind === 'extended' && openers.some(({ id }) => id === step.to)),
];

/** Answers by revision, then like all else by instant and name. */
export function inOrder<Step extends ProblemStep>(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((a, b) => (after(a, b) ? 1 : -1));
}

function after(a: ProblemStep, b: ProblemStep): boolean {
  if (a.kind === 'answered' && b.kind === 'answered' && a.revision !== b.revision) return a.revision > b.revision;
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}
