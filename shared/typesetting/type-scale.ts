import type { PaperStyle } from '../model/paper';

/** 宋体 · 黑体 · 楷体 · 仿宋 · 小标宋 */
export type Face = 'song' | 'hei' | 'kai' | 'fang' | 'biaosong';

/** Points. `line` is exact, so that every program breaks pages alike; `tracking` is added after each character. */
export type TypeStyle = {
  readonly face: Face;
  readonly size: number;
  readonly line: number;
  readonly bold?: boolean;
  readonly tracking?: number;
};

export type TypeScale = {
  readonly text: TypeStyle;
  readonly title: TypeStyle;
  readonly headings: readonly [TypeStyle, TypeStyle, TypeStyle, TypeStyle];
  readonly table: TypeStyle;
  readonly tableHead: TypeStyle;
  readonly caption: TypeStyle;
  readonly imprint: TypeStyle;
  readonly pageNumber: TypeStyle;
};

/** 225 mm hold 22 lines of 28.95 pt (579 twips). */
const GRID = 28.95;
/** 28 characters of 三号 are 448 pt; the type area has 442.2. A quarter point less after each lets 28 in and no 29th. */
const TRACKING = -0.25;

const fang: TypeStyle = { face: 'fang', size: 16, line: GRID, tracking: TRACKING };

const official: TypeScale = {
  text: fang,
  title: { face: 'biaosong', size: 22, line: GRID },
  headings: [{ ...fang, face: 'hei' }, { ...fang, face: 'kai' }, fang, fang],
  table: { face: 'fang', size: 10.5, line: 15 },
  tableHead: { face: 'hei', size: 10.5, line: 15 },
  caption: { face: 'kai', size: 12, line: 18 },
  imprint: { face: 'fang', size: 14, line: 24 },
  pageNumber: { face: 'song', size: 14, line: 18 },
};

const form: TypeScale = {
  text: { face: 'song', size: 10.5, line: 18 },
  title: { face: 'hei', size: 18, line: 36, bold: true },
  headings: [
    { face: 'hei', size: 12, line: 26, bold: true },
    { face: 'hei', size: 12, line: 26, bold: true },
    { face: 'hei', size: 10.5, line: 22, bold: true },
    { face: 'song', size: 10.5, line: 20, bold: true },
  ],
  table: { face: 'song', size: 9, line: 12.5 },
  tableHead: { face: 'song', size: 9, line: 12.5, bold: true },
  caption: { face: 'song', size: 9, line: 14 },
  imprint: { face: 'song', size: 9, line: 14 },
  pageNumber: { face: 'song', size: 8, line: 12 },
};

export const typeScale = (style: PaperStyle = 'form'): TypeScale => (style === 'form' ? form : official);

/**
 * Fonts by preference: the standard's own first, then what Windows, 统信 and 麒麟 bring, then free ones of the same kind.
 * Word and WPS replace a missing one by the system's own; the preview says which is missing.
 */
export const faceNames: Readonly<Record<Face, readonly string[]>> = {
  song: ['宋体', 'SimSun', 'NSimSun', 'FZShuSong-Z01', 'Source Han Serif SC', 'Noto Serif CJK SC'],
  hei: ['黑体', 'SimHei', 'FZHei-B01', 'Source Han Sans SC', 'Noto Sans CJK SC'],
  kai: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'FZKai-Z03', 'AR PL UKai CN'],
  fang: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'FZFangSong-Z02', 'Noto Serif CJK SC'],
  biaosong: [
    '方正小标宋简体',
    'FZXiaoBiaoSong-B05S',
    '小标宋',
    'FZXiaoBiaoSong-B05',
    '宋体',
    'SimSun',
    'Noto Serif CJK SC',
  ],
};

/** Digits and Latin letters of every face. */
export const latinNames: readonly string[] = ['Times New Roman', 'Liberation Serif', 'Tinos', 'Nimbus Roman'];
