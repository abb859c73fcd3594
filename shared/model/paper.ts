/** A page-shaped document, free of any file format. Word, preview and print are all drawn from it. */
export type Paper = {
  readonly title: string;
  readonly page: { readonly size: 'A4'; readonly orientation: 'portrait' | 'landscape' };
  /** `form` where absent. */
  readonly style?: PaperStyle;
  /** Small line at the foot of a form: template name, version, digest. Official documents carry it in the file's properties. */
  readonly footer: string;
  readonly blocks: readonly Block[];
};

/**
 * `form`: tables and texts between margins of 20 mm. `official`: 公文 by GB/T 9704—2012 (37/35 mm, 22 lines × 28 characters,
 * page numbers “— 1 —” outside). `letter`: its 信函格式 (10.1).
 */
export type PaperStyle = 'form' | 'official' | 'letter';

export type Align = 'left' | 'center' | 'right';

export type Cell = {
  readonly text: string;
  readonly align?: Align;
  readonly bold?: boolean;
  readonly span?: number;
  /** As of a run: key of the figure the cell states. */
  readonly figure?: string;
};

/** A stretch of text within a paragraph. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  /** A lead-in set in another face. */
  readonly face?: 'hei' | 'kai';
  /** Key of the figure these words state: what is known of it opens from the screen; on paper it is plain text. */
  readonly figure?: string;
};

export type Block =
  /** Lines of a long title are parted by `\n` where its sense allows (GB/T 9704 7.3.1). */
  | { readonly kind: 'title'; readonly text: string }
  /** Official: 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋; the number is part of the text. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align?: Align; readonly indent?: boolean }
  /** A paragraph of several runs. */
  | { readonly kind: 'runs'; readonly runs: readonly Run[]; readonly align?: Align; readonly indent?: boolean }
  /** Labelled values, two pairs a row. */
  | { readonly kind: 'pairs'; readonly pairs: readonly { readonly label: string; readonly value: string }[] }
  /** `widths` are millimetres and sum to the width between the margins; the head row repeats on each page. */
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** Space to sign: one box per signer, side by side. */
  | { readonly kind: 'signatures'; readonly signers: readonly string[]; readonly date: string; readonly seal?: boolean }
  | { readonly kind: 'page-break' }
  /** Empty lines of text. */
  | { readonly kind: 'space'; readonly lines: number }
  /** A crop of a page or another picture; millimetres. `alt` says what it shows. */
  | {
      readonly kind: 'picture';
      readonly png: Uint8Array;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
      readonly caption?: string;
      readonly frame?: boolean;
    }
  | OfficialBlock;

/** Parts only official documents and letters have. */
export type OfficialBlock =
  /** 版头: 发文机关标志 in red (`文件` is part of the name where wanted), 发文字号, red line; 签发人 only on what goes upward. */
  | {
      readonly kind: 'masthead';
      readonly issuer: string;
      readonly number: string;
      readonly signedBy?: string;
      readonly copyNumber?: string;
      readonly secrecy?: string;
      readonly urgency?: string;
    }
  /** 主送机关, without the colon. */
  | { readonly kind: 'addressee'; readonly text: string }
  /** 附件说明 below the text: the names of what is annexed. */
  | { readonly kind: 'annex-note'; readonly names: readonly string[] }
  /** 署名与成文日期. `sealed`: placed for a seal over them (7.3.5.1), else 7.3.5.2. */
  | { readonly kind: 'sign-off'; readonly issuer: string; readonly date: string; readonly sealed: boolean }
  /** 附注, without its brackets. */
  | { readonly kind: 'side-note'; readonly text: string }
  /** Begins an annex on a new page; `number` only where there are several. */
  | { readonly kind: 'annex'; readonly number?: number; readonly title: string }
  /** 版记 at the foot of the last page: 抄送, 印发机关, 印发日期. Last block of its paper. */
  | { readonly kind: 'imprint'; readonly copiesTo: readonly string[]; readonly issuer: string; readonly date: string };
