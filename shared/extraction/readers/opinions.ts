import { readDates } from '../../base/read-date';
import type { Opinion } from '../../model/fact';
import { besideLabel } from '../layout/beside-label';

import type { FlowBlock, PaperText, Span } from '../layout/paper-text';
import { found, once, type Reader } from '../layout/reading';
import { isName, namesIn } from './names';

type Role = Opinion['role'];

/** Roles by words in the label of the box; the first that fits. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/法制|法规|法核|核审|合法性|审核(?:机构|部门|人)/u, 'legal'],
  [
    /(承办|经办|办案|执法|调查|检查|稽查|主办|填表|申请|登记)(人员?|员)|民警|^(?:承办|经办|主办|拟办|受案)意见/u,
    'handler',
  ],
  [/机构|部门|科|股|处室|大队|中队|支队|队长|所长|单位意见|(?:工作|监督|检查|派出|税务|管理)[站所]/u, 'section'],
  [/负责人|领导|[局镇乡]长|主管|机关|批准|审批|主任|批示/u, 'head'],
  [/审核/u, 'legal'],
  [/^(?:承办|经办|主办)人$/u, 'handler'],
];

const BOX_LABEL = /^[\u4e00-\u9fa5()、/]{2,18}(?:意见|批示|审批|批准|审核|签批)(?:及签名|、签名|\(.{1,8}\))?:?$/u;

/** Every box of an approval form, in order; one left empty has empty words. */
export const opinions: Reader<readonly Opinion[]> = once((paper) => {
  const boxes = paper.blocks.filter((block) => isBoxLabel(paper, block));
  const read = withHead(boxes.map((block) => boxOf(paper, block)));
  if (read.length === 0) return undefined;
  return found(
    paper,
    read.flatMap(({ spans }) => spans),
    read.map(({ opinion }) => opinion),
    0.9,
  );
});

type ReadBox = { readonly label: string; readonly opinion: Opinion; readonly spans: readonly Span[] };

/**
 * Where one section's box stands above another's and nobody else decides, the last is the head's: a department that is the
 * agency itself signs as 部门负责人.
 */
function withHead(boxes: readonly ReadBox[]): readonly ReadBox[] {
  const sections = boxes.filter(({ opinion }) => opinion.role === 'section');
  const last = sections.at(-1);
  const decided = boxes.some(({ opinion }) => opinion.role === 'head');
  if (decided || sections.length < 2 || last === undefined || !/部门负责人/u.test(last.label)) return boxes;
  return boxes.map((box) => (box === last ? { ...box, opinion: { ...box.opinion, role: 'head' } } : box));
}

function roleOf(label: string): Role {
  const handlerInCharge =
    /(承办|办案|经办|执法)(机构|部门|单位|科室)(?:负责人|审核)?|(承办|办案|经办|执法)负责人/u.test(label);
  if (handlerInCharge) return 'section';
  return roles.find(([words]) => words.test(label))?.[1] ?? 'other';
}

function isBoxLabel(paper: PaperText, block: FlowBlock): boolean {
  const own = labelPart(block);
  if (isOfficeBox(paper, block)) return true;
  return (
    BOX_LABEL.test(own) && paper.blocks.length > 1 && !/陈述|申辩|听证意见|处理意见|处罚意见|结论性意见/u.test(own)
  );
}

/** 镇长, 综合行政执法大队, 承办人: a cell that names only an office is a box where its neighbour holds an opinion and its day. */
function isOfficeBox(paper: PaperText, block: FlowBlock): boolean {
  if (block.cell === undefined || !OFFICE.test(block.text)) return false;
  const words = besideLabel(paper, block)
    .map(({ text }) => text)
    .join('');
  return /^.{0,60}?(?:同意|批准|准予|建议|申请|拟|呈)/u.test(words) && DAY_AT_END.test(words);
}

const OFFICE =
  /^[\u4e00-\u9fa5]{0,10}(?:[镇乡局队所科站厅处]长|主任|书记|领导|负责人|承办人|经办人|大队|中队|支队|科|股|室|机构|部门)$/u;
const DAY_AT_END = /(?:年\d{1,2}月\d{1,2}日|\d{4}[.-]\d{1,2}[.-]\d{1,2}|[一二三四五六七八九十]日|年月日)$/u;

/** The label is the whole block, or what stands before its colon. */
const labelPart = ({ text }: FlowBlock): string => /^[^:]{2,20}:/u.exec(text)?.[0] ?? text;

function boxOf(paper: PaperText, block: FlowBlock): ReadBox {
  const label = labelPart(block).replace(/:$/u, '');
  const spans = valueSpans(paper, block);
  const text = spans.map(({ start, end }) => paper.flow.slice(start, end)).join('\n');
  const dates = readDates(text).filter((sighting) => sighting.kind === 'read');
  const date = dates.at(-1);
  const signature = signatureIn(text);
  const opinion: Opinion = {
    role: roleOf(label),
    text: wordsOf(text, signature.at),
    name: signature.name,
    date: date?.kind === 'read' ? date.date : undefined,
  };
  return { label, opinion, spans: spans.length > 0 ? spans : [{ start: block.start, end: block.end }] };
}

/** Everything of the box: the cell to the right, or what follows down to the next box. */
function valueSpans(paper: PaperText, block: FlowBlock): readonly Span[] {
  const beside = block.cell === undefined ? [] : besideLabel(paper, block);
  if (beside.length > 0) return beside;
  const at = paper.blocks.indexOf(block);
  const after = paper.blocks.slice(at + 1);
  const next = after.findIndex(
    (each) =>
      isBoxLabel(paper, each) || each.page !== block.page || (block.cell !== undefined && each.cell === undefined),
  );
  const own =
    block.text.length > labelPart(block).length
      ? [{ start: block.start + labelPart(block).length, end: block.end }]
      : [];
  const following = block.cell !== undefined ? [] : after.slice(0, next < 0 ? 6 : Math.min(next, 6));
  return [...own, ...following];
}

const SIGNED =
  /[(]?(?:[\u4e00-\u9fa5]{0,4}(?:签名|签字|签章|盖章)(?:或盖章|或签章|\([^()]{1,6}\))?[)]?:?|(?:承办人|经办人|负责人|审核人|审批人|批准人):)/gu;

/** The name behind 签名, else a name that stands alone before or after the date at the end. */
function signatureIn(text: string): { readonly name: string; readonly at: number } {
  const mark = [...text.matchAll(SIGNED)].at(-1);
  const tail = mark === undefined ? undefined : text.slice(mark.index + mark[0].length);
  const [named] = tail === undefined ? [] : namesIn(tail.slice(0, 24));
  if (mark !== undefined && named !== undefined) return { name: named.name, at: firstMark(text, mark.index) };
  const date = readDates(text).findLast((sighting) => sighting.kind !== undefined);
  const before = date === undefined ? text.replace(/[\d年月日SBOIl\s]{4,}$/u, '') : text.slice(0, date.start);
  const run = BEHIND_WORDS.exec(before);
  if (run !== null && isName(run[1]!)) return { name: run[1]!, at: before.length - run[1]!.length };
  const line = /(?:^|[\n。;,、])([^\n。;,、:]{2,9})\s*$/u.exec(before);
  const [alone] = line === null ? [] : namesIn(line[1]!);
  if (line !== null && alone !== undefined) return { name: alone.name, at: line.index };
  return { name: '', at: mark === undefined ? (date?.start ?? text.length) : firstMark(text, mark.index) };
}

/** A name written right behind the opinion, without a mark between: 同意结案鲁某某2023年…. */
const BEHIND_WORDS = /(?:同意|批准|准予|通过|立案|结案|处罚|告知|上报|办理|合议)([\u4e00-\u9fa5]{2,3})\s*$/u;

/** Where signing begins: two marks may stand side by side. */
function firstMark(text: string, last: number): number {
  const first = [...text.matchAll(SIGNED)].find(({ index }) => index > 0 && last - index < 30);
  return first?.index ?? last;
}

/** What the box says, without signature, date and the form's own words. */
function wordsOf(text: string, signatureAt: number): string {
  const head = text.slice(0, signatureAt).replaceAll('\n', '');
  const date = readDates(head).at(-1);
  const undated =
    date !== undefined && date.end >= head.length - 1
      ? head.slice(0, date.start)
      : head.replace(/[\d年月日SBOIl]{4,}$/u, '');
  return undated
    .replaceAll(SIGNED, '')
    .replace(/^[:,、]+|[:,、(]+$/gu, '')
    .replace(/^年?月?日$/u, '');
}
