import { chineseDate, type PlainDate } from '../../base/plain-date';
import type { DossierId, ItemId } from '../../model/ids';
import type { Mark } from '../../model/mark';
import type { Block, Cell, Paper } from '../../model/paper';
import { centred, head, saidWords } from './said-words';

export type CalibrationTold = {
  readonly campaign: string;
  readonly date: PlainDate;
  readonly by: string;
  readonly dossiers: readonly {
    readonly dossier: DossierId;
    readonly name: string;
    readonly agency: string;
    readonly readers: readonly string[];
  }[];
  readonly readers: readonly string[];
  /** How well they agree over all items, in a sentence. */
  readonly overall: string;
  /** Items on which readers differ, or on which something was agreed; marks in the order of each dossier's readers. */
  readonly items: readonly {
    readonly item: ItemId;
    readonly title: string;
    /** Share of agreeing pairs, as words. */
    readonly agreement: string;
    readonly said: readonly {
      readonly dossier: DossierId;
      readonly split: boolean;
      readonly marks: readonly (Mark | undefined)[];
    }[];
    /** 评查口径; empty where nothing was agreed. */
    readonly words: string;
  }[];
};

/** 校准记录: which dossiers everybody marked, where they differed item by item, and what was agreed to hold from now on. */
export function calibrationRecord(told: CalibrationTold): Paper {
  const { campaign, date, by, dossiers, readers, overall, items } = told;
  return {
    title: '案卷评查校准记录',
    page: { size: 'A4', orientation: 'landscape' },
    footer: `${campaign}　校准案卷不参评，不计入评查结果`,
    blocks: [
      { kind: 'title', text: '案卷评查校准记录' },
      {
        kind: 'pairs',
        pairs: [
          { label: '评查活动', value: campaign },
          { label: '校准日期', value: chineseDate(date) },
          { label: '校准案卷', value: `${dossiers.length} 卷` },
          { label: '参加人', value: readers.join('、') },
        ],
      },
      { kind: 'heading', level: 2, text: '一、校准案卷' },
      {
        kind: 'table',
        widths: [14, 143, 100],
        head: ['序号', '案卷', '执法单位'].map(head),
        rows: dossiers.map(({ name, agency }, at) => [centred(String(at + 1)), { text: name }, { text: agency }]),
      },
      { kind: 'heading', level: 2, text: '二、一致程度' },
      { kind: 'paragraph', text: overall },
      { kind: 'heading', level: 2, text: '三、分歧与讨论意见' },
      items.length === 0 ? { kind: 'paragraph', text: '各项结论一致，没有需要讨论的评查项。' } : itemTable(told),
      ...rowsOf([`组织方：${by}`, ...readers.map((name) => `评查员：${name}`)]).map(
        (signers): Block => ({ kind: 'signatures', signers, date: '' }),
      ),
    ],
  };
}

/** Four to a row at most: more leave no room for their dates. */
const rowsOf = (signers: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(signers.length / 4) }, (_, row) => signers.slice(row * 4, row * 4 + 4));

const itemTable = ({ items, dossiers }: CalibrationTold): Block => {
  const byId = new Map(dossiers.map((each) => [each.dossier, each]));
  return {
    kind: 'table',
    widths: [52, 22, 103, 80],
    head: ['评查项', '一致率', '各人意见', '讨论意见（评查口径）'].map(head),
    rows: items.map(({ title, agreement, said, words }): readonly Cell[] => [
      { text: title },
      centred(agreement),
      {
        text: said
          .filter(({ split }) => split)
          .map(({ dossier, marks }) => lineOf(byId.get(dossier), marks))
          .join('\n'),
      },
      { text: words },
    ]),
  };
};

function lineOf(
  dossier: CalibrationTold['dossiers'][number] | undefined,
  marks: readonly (Mark | undefined)[],
): string {
  const said = marks.map((mark, at) => `${dossier?.readers[at] ?? ''}：${mark === undefined ? '未评' : oneLine(mark)}`);
  return `${dossier?.name ?? ''}　${said.join('；')}`;
}

const oneLine = (mark: Mark): string => saidWords(mark).replaceAll('\n', '，');
