import { checks } from '#shared/checks/index';
import type { Finding } from '#shared/model/finding';
import type { InstrumentId } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import type { Procedure } from '#shared/model/procedure';
import { detectProcedure, nestedSigns, procedureSigns } from '#shared/segmentation/index';
import type { HeldReview } from '../reviewed';

/** A procedure and the papers that speak for it, in the order they are bound. */
export type Spoken = { readonly procedure: Procedure; readonly papers: readonly Instrument[] };

/** 程序种类 of a dossier with what decided it. */
export type ProcedureEvidence = Spoken & {
  /** What the papers alone say. */
  readonly detected: Procedure;
  readonly byPerson: boolean;
  /** What else the papers would allow, likeliest first. */
  readonly rivals: readonly Spoken[];
  /** 卷中卷, with what its own checks found that no item of this standard asks for. */
  readonly nested: readonly (Spoken & { readonly findings: readonly Finding[] })[];
};

type Held = Pick<HeldReview, 'dossier' | 'loaded' | 'instruments' | 'pages' | 'findings'>;

export function procedureEvidence({ dossier, loaded, instruments, pages, findings }: Held): ProcedureEvidence {
  const detected = detectProcedure(instruments, pages);
  const procedure = dossier.procedure ?? detected;
  const among = (ids: readonly InstrumentId[]) => instruments.filter(({ id }) => ids.includes(id));
  const spoken = procedureSigns(instruments, pages).map((signs) => ({
    procedure: signs.procedure,
    papers: among(signs.because),
  }));
  const { gates, groups } = loaded.template;
  const asked = new Set([...gates, ...groups.flatMap(({ items }) => items)].flatMap((each) => each.checks));
  return {
    procedure,
    papers: spoken.find((each) => each.procedure === procedure)?.papers ?? [],
    detected,
    byPerson: dossier.procedure !== undefined,
    rivals: spoken.filter((each) => each.procedure !== procedure),
    nested: nestedSigns(instruments, procedure).map((signs) => ({
      procedure: signs.procedure,
      papers: among(signs.because),
      findings: findings.filter(({ check, verdict }) => {
        const own = ownChecks(signs.procedure, procedure);
        return verdict !== 'not-applicable' && own.has(check) && !asked.has(check);
      }),
    })),
  };
}

/** Checks of the nested procedure that the main one does not have. */
const ownChecks = (nested: Procedure, main: Procedure): ReadonlySet<string> =>
  new Set(
    checks
      .filter(({ meta }) => meta.procedures.includes(nested) && !meta.procedures.includes(main))
      .map(({ meta }) => meta.id),
  );
