import { Button, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { VerdictMark } from '#renderer/ui/verdict-mark.tsx';
import { procedureWords } from '#shared/glossary';
import { type Citation, distinctPlaces } from '#shared/model/citation';
import type { Finding } from '#shared/model/finding';
import type { Instrument } from '#shared/model/instrument';
import type { Procedure } from '#shared/model/procedure';
import type { TemplateRef } from '#shared/model/scoring-template';
import { CitationChips } from '../citation-chips';
import chips from '../open-line.module.css';
import { chooseProcedure, chooseStandard } from '../review-store';
import styles from '../side-panel.module.css';
import type { Desk } from '../use-desk';
import { procedureEvidence } from './procedure-evidence';
import { useRound } from './use-round';

type ProcedurePanelProps = { readonly desk: Desk; readonly onJump: (citation: Citation) => void };

/** 程序种类: which standard applies and the papers that decided it; the reviewer's word wins. */
export function ProcedurePanel({ desk, onJump }: ProcedurePanelProps) {
  const { reviewed, ports, saving, position } = desk;
  const round = useRound(reviewed.dossier.id, ports.reviewer);
  const fixed = desk.readOnly || round !== undefined;
  const { templates } = useServices();
  const { instruments } = reviewed;
  const { procedure, papers, detected, byPerson, rivals, nested } = useMemo(
    () => procedureEvidence(reviewed),
    [reviewed],
  );
  const choices = [...new Set(templates.all.map(({ template }) => template.procedure))].filter(
    (each) => each !== 'agency',
  );
  const current = templates.all.filter(({ template }) => template.procedure === procedure);
  const { loaded, missing } = reviewed;
  const earlier = current.every(({ ref }) => keyOf(ref) !== keyOf(loaded.ref)) ? [loaded] : [];
  const standards = [...earlier, ...current];
  const choose = (chosen: Procedure | null) =>
    void saving.save(() => chooseProcedure(ports, chosen, templates.for(chosen ?? detected)?.ref));
  const papersOf = (list: readonly Instrument[]) => <Papers papers={list} onPage={desk.onPage} page={position.page} />;

  return (
    <div className={styles.panel}>
      <Select
        label="本卷按此程序评查"
        data={choices.map((value) => ({ value, label: procedureWords[value] }))}
        value={procedure}
        allowDeselect={false}
        disabled={fixed}
        onChange={(chosen) => chosen && chosen !== procedure && choose(chosen as Procedure)}
      />
      <p className={styles.quiet}>
        {byPerson ? `由人指定；机器判断为${procedureWords[detected]}。` : '机器根据下列文书判断。'}
        {round === undefined
          ? '可以改定：按该程序的评分标准重新给出机器意见，已写的意见保留。'
          : `本卷由“${round}”分发，程序和评分标准以分发的为准。`}
      </p>
      <Select
        label="评分标准"
        data={standards.map((each) => ({
          value: keyOf(each.ref),
          label: `${each.template.name} ${each.ref.version}${earlier.includes(each) ? '（开评时所用的旧版）' : ''}`,
        }))}
        value={keyOf(reviewed.loaded.ref)}
        allowDeselect={false}
        disabled={fixed || standards.length < 2}
        onChange={(chosen) => {
          const standard = standards.find(({ ref }) => keyOf(ref) === chosen);
          if (standard) void saving.save(() => chooseStandard(ports, standard.ref));
        }}
      />
      {missing && (
        <p className={styles.quiet}>
          {`开评时所用的标准（${missing.id} ${missing.version}）不在这个案卷库里，暂按上面的标准显示；已写的意见都在，标准里没有的项目不计分。`}
        </p>
      )}
      {byPerson && !fixed && (
        <Button size="compact-sm" variant="default" onClick={() => choose(null)}>
          恢复机器判断
        </Button>
      )}
      <h3>依据的文书</h3>
      {papers.length > 0 ? (
        papersOf(papers)
      ) : (
        <p className={styles.quiet}>
          {byPerson ? '卷内没有指向这种程序的文书。' : '没有文书明确指向哪种程序，按最常见的处理，请核对。'}
        </p>
      )}
      {nested.map((each) => (
        <section key={each.procedure} aria-label={`卷内另有${procedureWords[each.procedure]}`}>
          <h3>卷内另有：{procedureWords[each.procedure]}</h3>
          {papersOf(each.papers)}
          {each.findings.map((finding) => (
            <NestedFinding key={finding.check} finding={finding} instruments={instruments} {...{ position, onJump }} />
          ))}
          <p className={styles.quiet}>
            {each.findings.length > 0
              ? '以上检查不在本卷的评分标准之内，不扣分，供参考。'
              : '这部分没有另外查出问题；评分标准涉及它的，已列在评查项里。'}
          </p>
        </section>
      ))}
      {rivals.length > 0 && <h3>也有指向其他程序的文书</h3>}
      {rivals.map((each) => (
        <section key={each.procedure} aria-label={`指向${procedureWords[each.procedure]}`}>
          <p className={styles.quiet}>{procedureWords[each.procedure]}</p>
          {papersOf(each.papers)}
        </section>
      ))}
    </div>
  );
}

const keyOf = ({ id, version }: TemplateRef): string => `${id} ${version}`;

type PapersProps = {
  readonly papers: readonly Instrument[];
  readonly page: number;
  readonly onPage: (page: number) => void;
};

const Papers = ({ papers, page, onPage }: PapersProps) => (
  <ul className={chips.chips}>
    {papers.map(({ id, title, pages }) => (
      <li key={id}>
        <button
          type="button"
          className={chips.chip}
          aria-current={pages.includes(page) ? 'location' : undefined}
          onClick={() => onPage(pages[0] ?? 1)}
        >
          {title} · {pages[0]}页
        </button>
      </li>
    ))}
  </ul>
);

type NestedFindingProps = {
  readonly finding: Finding;
  readonly instruments: readonly Instrument[];
  readonly position: Desk['position'];
  readonly onJump: (citation: Citation) => void;
};

const NestedFinding = ({ finding, instruments, position, onJump }: NestedFindingProps) => (
  <div className={chips.machine} data-verdict={finding.verdict}>
    <p className={chips.reason}>
      <VerdictMark verdict={finding.verdict} /> {finding.reason}
    </p>
    <CitationChips
      citations={distinctPlaces(finding.citations)}
      current={position.cited}
      instruments={instruments}
      onJump={onJump}
    />
  </div>
);
