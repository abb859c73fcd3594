import { gradeWords } from '../glossary';
import type { DossierResult } from '../model/campaign-results';
import type { Grade } from '../model/grade';
import { inPoints, type Points } from '../model/points';
import type { Sheet } from '../model/sheet';

/** What the workbook needs of one dossier; `items` as the screen shows them. */
type Beside = {
  readonly result: DossierResult;
  readonly self: { readonly score: Points; readonly grade: Grade };
  readonly above: Points;
  readonly items:
    | readonly {
        readonly title: string;
        readonly self: Points | undefined;
        readonly panel: Points | undefined;
        readonly words: string;
      }[]
    | undefined;
};

/** 自评与评查对照表: dossiers on the first tab, their items on the second. */
export const selfBesideSheet = (name: string, lines: readonly Beside[]): Sheet => ({
  name: `${name}自评与评查对照表`,
  tables: [
    {
      tab: '案卷',
      title: '自评与评查对照表',
      columns: [
        { title: '单位', width: 26, kind: 'text', wrap: true },
        { title: '案卷', width: 30, kind: 'text', wrap: true },
        { title: '自评得分', width: 10, kind: 'points' },
        { title: '自评等次', width: 10, kind: 'text' },
        { title: '评查得分', width: 10, kind: 'points' },
        { title: '评查等次', width: 10, kind: 'text' },
        { title: '自评高出', width: 10, kind: 'points' },
      ],
      rows: lines.map(({ result, self, above }) => [
        result.agency,
        result.number || result.name,
        inPoints(self.score),
        gradeWords[self.grade],
        inPoints(result.score),
        gradeWords[result.grade],
        inPoints(above),
      ]),
    },
    {
      tab: '逐项',
      title: '逐项对照',
      columns: [
        { title: '单位', width: 26, kind: 'text', wrap: true },
        { title: '案卷', width: 30, kind: 'text', wrap: true },
        { title: '评查项', width: 30, kind: 'text', wrap: true },
        { title: '自评扣分', width: 10, kind: 'points' },
        { title: '评查扣分', width: 10, kind: 'points' },
        { title: '说明', width: 40, kind: 'text', wrap: true },
      ],
      rows: lines.flatMap(({ result, items = [] }) =>
        items.map(({ title, self, panel, words }) => [
          result.agency,
          result.number || result.name,
          title,
          self === undefined ? '未扣' : inPoints(self),
          panel === undefined ? '未扣' : inPoints(panel),
          words,
        ]),
      ),
    },
  ],
});
