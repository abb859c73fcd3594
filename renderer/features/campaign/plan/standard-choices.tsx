import { Select } from '@mantine/core';
import { useServices } from '#renderer/app/services-context.ts';
import type { Procedure } from '#shared/model/procedure';
import type { TemplateRef } from '#shared/model/scoring-template';

type Props = {
  readonly procedure: Procedure;
  readonly label: string;
  readonly bound: TemplateRef | undefined;
  readonly onBind: (ref: TemplateRef | undefined) => void;
};

/** The standard for one procedure, bound by version and digest; none: dossiers of this procedure are not reviewed. */
export function StandardChoices({ procedure, label, bound, onBind }: Props) {
  const { templates } = useServices();
  const fitting = templates.all.filter(({ template }) => template.procedure === procedure);
  return (
    <Select
      label={label}
      w={300}
      clearable
      placeholder={fitting.length === 0 ? '没有可用的标准' : '不评'}
      disabled={fitting.length === 0}
      value={bound?.sha256 ?? null}
      data={fitting.map(({ template, ref }) => ({ value: ref.sha256, label: `${template.name}（${ref.version}）` }))}
      onChange={(digest) => onBind(fitting.find(({ ref }) => ref.sha256 === digest)?.ref)}
    />
  );
}
