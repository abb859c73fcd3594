import type { Letterhead } from '#shared/model/letterhead';

/** Until the house has said its name. */
export const UNNAMED: Letterhead = {
  agency: '（发文单位）',
  numbering: '〔{year}〕{number}号',
  signer: '',
  copiesTo: [],
};
