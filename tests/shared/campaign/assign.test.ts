import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, recusal, substitutes } from '#shared/campaign/index';
import type { Panel } from '#shared/model/campaign';
import { dossier, member } from './some-campaign';

const panel = (name: string, ...members: Panel['members']): Panel => ({ name, members });
const agencies = ['住建局', '城管局', '应急局', '交通局'] as const;

describe('recusal', () => {
  test.each([
    ['own agency', member('甲', ' 城管局'), 'own-agency'],
    ['handled the case', member('张三'), 'handled'],
    ['declared against the agency', member('甲', '司法局', ['城管局']), 'declared'],
    ['declared against the number', member('甲', '司法局', ['滨罚7号']), 'declared'],
    ['nothing', member('甲'), undefined],
    ['no agency told', member('甲', ''), undefined],
  ])('%s', (_, reader, reason) => {
    const given = { ...dossier('d1', '城管局', ['张三', '李四']), drawn: '滨罚7号' };
    expect(recusal(reader, given)).toBe(reason);
  });
});

describe('assignment', () => {
  test('never gives a dossier to who may not have it, and always as many readers as the plan asks, of one panel', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...agencies), { maxLength: 40 }),
        fc.array(fc.array(fc.constantFrom(...agencies, '司法局'), { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(2 as const, 3 as const),
        (of, teams, readers) => {
          const panels = teams.map((team, at) =>
            panel(`${at}组`, ...team.map((agency, place) => member(`评${at}-${place}`, agency))),
          );
          const dossiers = of.map((agency, at) => dossier(`d${at}`, agency));
          const { assignments, refusals } = assign({ panels, readers }, dossiers);
          expect(assignments.length + refusals.length).toBe(dossiers.length);
          for (const each of assignments) {
            const members = panels.find(({ name }) => name === each.panel)!.members;
            const given = dossiers.find((one) => one.dossier === each.dossier)!;
            expect(new Set(each.readers).size).toBe(readers);
            for (const name of each.readers) {
              expect(recusal(members.find((one) => one.name === name)!, given)).toBeUndefined();
            }
          }
        },
      ),
    );
  });

  test.each([
    [44, 4, 2],
    [45, 5, 3],
    [7, 3, 2],
  ] as const)('of %i dossiers among %i people by %i is even', (count, people, readers) => {
    const panels = [panel('一组', ...Array.from({ length: people }, (_, at) => member(`评${at}`)))];
    const dossiers = Array.from({ length: count }, (_, at) => dossier(`d${at}`));
    const { assignments } = assign({ panels, readers }, dossiers);
    const load = Array.from(
      { length: people },
      (_, at) => assignments.filter((each) => each.readers.includes(`评${at}` as never)).length,
    );
    expect(Math.max(...load) - Math.min(...load)).toBeLessThanOrEqual(1);
  });

  test('across agencies: each reads the others’, and the load stays even', () => {
    const panels = [panel('互评', ...agencies.map((agency) => member(`${agency}的人`, agency)))];
    const dossiers = agencies.flatMap((agency) =>
      Array.from({ length: 6 }, (_, at) => dossier(`${agency}${at}`, agency)),
    );
    const { assignments, refusals } = assign({ panels, readers: 2 }, dossiers);
    expect(refusals).toEqual([]);
    const load = panels[0]!.members.map(
      ({ name }) => assignments.filter(({ readers }) => readers.includes(name)).length,
    );
    expect(load).toEqual([12, 12, 12, 12]);
  });

  test('is refused with the reason where too few are left', () => {
    const panels = [panel('一组', member('甲', '城管局'), member('乙'), member('丙', '司法局', ['城管局']))];
    const { assignments, refusals } = assign({ panels, readers: 2 }, [
      dossier('d1', '城管局'),
      dossier('d2', '住建局'),
    ]);
    expect(assignments.map((each) => each.dossier)).toEqual(['d2']);
    expect(refusals.map(({ words }) => words)).toEqual([
      '每卷需 2 人，没有一个组够：一组共 3 人，可评 1 人（甲本单位案卷、丙已申报回避）',
    ]);
  });

  test('leaves what was given before as it is', () => {
    const panels = [panel('一组', member('甲'), member('乙'), member('丙'))];
    const plan = { panels, readers: 2 as const };
    const kept = assign(plan, [dossier('d1')]).assignments;
    const { assignments } = assign(plan, [dossier('d0'), dossier('d1'), dossier('d2')], kept);
    expect(assignments.find((each) => each.dossier === 'd1')).toEqual(kept[0]);
    expect(substitutes(plan, dossier('d1'), assignments)).toHaveLength(1);
  });
});
