import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measured, parseLimitRules, parseMeasures } from '#shared/ledger/index';
import { parseTemplate } from '#shared/scoring/index';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const measures = parseMeasures(json('resources/checklist-measures.json'));
const measure = (item: string) => measures.find((each) => each.item === item)!;

describe('what figures say', () => {
  test.each([
    ['UN-REV-02', { reviewers: 5, officers: 100 }, 'satisfied', '5÷100＝5.0%，达到要求'],
    ['UN-REV-02', { reviewers: 4, officers: 100 }, 'violated', '4÷100＝4.0%，低于5.0%'],
    ['UN-REV-02', { reviewers: 4 }, 'undetermined', '法制审核人员占比：数字未填全'],
    ['UN-REV-02', { reviewers: 8, officers: 5 }, 'undetermined', '法制审核人员（人）大于执法人员（人），请核对'],
    ['UN-REV-03', { assisted: 0, due: 0 }, 'not-applicable', '应当审核的决定（件）为0，不适用'],
    ['UN-REC-02', { recorders: 2, officers: 11 }, 'violated', '每5人1台，应有3台，实有2台，少于3台'],
    ['UN-REC-02', { recorders: 3, officers: 11 }, 'satisfied', '每5人1台，应有3台，实有3台，达到要求'],
    ['UN-PER-02', { hours: 40 }, 'satisfied', '每人每年培训学时40，达到要求'],
    ['UN-PER-02', { hours: 40, limit: 60 }, 'violated', '每人每年培训学时40，低于60'],
    ['UN-PUB-03', { days: 6 }, 'violated', '变更后调整的最长用时（工作日）6，超过5'],
  ])('%s %j', (item, figures, verdict, words) => {
    expect(measured(measure(item), figures)).toEqual({ verdict, words });
  });
});

describe('what ships', () => {
  test('every measure belongs to an item of a list for agencies', () => {
    const items = ['agency', 'variants/agency-tasks-22', 'variants/agency-inspection-list'].flatMap((path) => {
      const parsed = parseTemplate(json(`scoring-templates/${path}.json`));
      return parsed.ok ? parsed.template.groups.flatMap((group) => group.items.map(({ id }) => id)) : [];
    });
    expect(measures.filter(({ item }) => !items.includes(item))).toEqual([]);
  });
  test('limits by place read, Shandong’s thirty days among them', () => {
    expect(parseLimitRules(json('resources/limit-rules.json')).find(({ id }) => id === 'shandong-30')?.term).toEqual({
      length: 30,
      unit: 'calendar-day',
      rollover: true,
    });
  });
});
