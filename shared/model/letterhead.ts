import type { Attachment } from './attachment';

/** 发文单位's own particulars, printed on what it sends out. */
export type Letterhead = {
  /** 发文机关全称 */
  readonly agency: string;
  /** 发文字号 with the place of year and number: 江岭司评〔{year}〕{number}号 */
  readonly numbering: string;
  readonly signer: string;
  /** 抄送 */
  readonly copiesTo: readonly string[];
  /** 红头模板: a Word file whose head and foot stand on what is saved as Word; absent: as GB/T 9704 has it. */
  readonly template?: Attachment;
};
