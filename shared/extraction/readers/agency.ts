import { editDistance } from '../../base/similarity';
import { labelled } from '../layout/labelled';
import type { FlowBlock, PaperText } from '../layout/paper-text';
import { found, once, type Reader, type Reading } from '../layout/reading';
import { documentDate } from './document-date';

/** 国防动员办公室 and the like are agencies; the office of an agency (某某局办公室) is none, nor is a room (某某公司二楼办公室). */
const AGENCY_NAME =
  /[\u4e00-\u9fa5]{2,24}(?:局|海关|委员会|管委会|(?<!歌舞|舞|餐|游艺|音乐|录像|咖啡|营业|展示|宴会)厅|人民政府|办事处|支队|大队|总队|中队|执法队|执法局|中心|监管所|分局|管理处|管理站|监督所|监督站|(?<!(?:公司|[店厂楼村校厦])[\u4e00-\u9fa5]{0,9})(?:动员|防空|信息|执法|密码|事务|开发|管理|工作|治理|整治|规划|建设|安全|监督)办公室)/u;
const NOT_AGENCY =
  /人民法院|(?<!^[\u4e00-\u9fa5]{2,12})公安|银行|:$|向.{0,30}(?:申请|提起)|(?:^|[,。])(?:依据|根据|经)/u;

/**
 * The agency whose paper it is: by the name above the date, the letterhead above the title, or a label. The foot lies under the
 * seal: where the letterhead differs from it by one sign, or by that and a sign or two lost at its head, the letterhead holds.
 */
export const agencyName: Reader<string> = once((paper) => {
  const [foot, head] = [atFoot(paper), letterhead(paper)];
  if (foot === undefined) return head ?? byLabel(paper);
  const slip = head !== undefined && foot.value.length > 4 && isSlip(foot.value, head.value);
  return slip && foot.confidence <= head.confidence ? head : foot;
});

function isSlip(foot: string, head: string): boolean {
  const lost = head.length - foot.length;
  return editDistance(head, foot) <= 1 || (lost > 0 && lost <= 2 && editDistance(head.slice(lost), foot) <= 1);
}

function atFoot(paper: PaperText): Reading<string> | undefined {
  const date = documentDate(paper);
  if (date === undefined) return undefined;
  const at = paper.blocks.findIndex(
    (block) =>
      block.page === date.cited[0]?.page &&
      date.cited.some(({ quote }) => block.lines.some((line) => line.text.includes(quote))),
  );
  for (const block of [paper.blocks[at], paper.blocks[at - 1], paper.blocks[at + 1], paper.blocks[at - 2]]) {
    const reading = block === undefined ? undefined : wholeName(paper, block);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function letterhead(paper: PaperText): Reading<string> | undefined {
  for (const block of paper.blocks.slice(0, 3)) {
    const reading = wholeName(paper, block);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function byLabel(paper: PaperText): Reading<string> | undefined {
  const value = labelled(paper, [
    '执法机关',
    '处罚机关',
    '办案单位',
    '承办单位',
    '检查机关',
    '询问机关',
    '送达机关',
    '送达单位',
    '登记单位',
    '单位',
  ]);
  const name = value === undefined ? null : AGENCY_NAME.exec(value.text);
  return value === undefined || name === null ? undefined : found(paper, value.spans, name[0], 0.85);
}

/** A block that is an agency's name and little else: 某某市某某局（印章） or 某某市某某局行政处罚决定书. */
function wholeName(paper: PaperText, block: FlowBlock): Reading<string> | undefined {
  const text = block.text.replace(/\((?:印章|公章|盖章|章|印)\)|(?:印章|公章|盖章)$/u, '');
  const match = AGENCY_NAME.exec(text);
  if (match === null || match.index !== 0 || NOT_AGENCY.test(text)) return undefined;
  const rest = text.slice(match[0].length);
  if (rest.length > 22 || /[,。;]/u.test(rest)) return undefined;
  return found(paper, { start: block.start, end: block.start + match[0].length }, match[0], 0.95);
}
