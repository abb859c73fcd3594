import { type Reader, says } from '../layout/reading';
import { waivedByParty } from './record';

/** A hearing asked for, on a paper that does not give it up. */
export const hearingAsked: Reader<boolean> = (paper) =>
  waivedByParty(paper) === undefined ? says(/(?:申请|要求|请求)[^。]{0,16}听证|听证申请/u)(paper) : undefined;
