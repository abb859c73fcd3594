import type { Person } from '../../model/person';
import { besideLabel } from '../layout/beside-label';

import type { FlowBlock, PaperText, Span } from '../layout/paper-text';
import { found, type Reading } from '../layout/reading';

/** 检查（勘察）人及执法证号, 询问人姓名及执法证号, 卫生监督员, 监督检查人员（签名）: whoever acts, however the form puts it. */
const WHO =
  /(?<![被同助])(?:检查|复查|复核|巡查|踏勘|查看|查验|核[查实验]|验收|勘[察验查测]|执勤|[询查讯]问|问话|谈话|约谈|调查|执法|监督|监察|办案|取证|[抽采]样|登临|登检|提取)(?:\([\u4e00-\u9fa5]{1,6}\))?(?:人员|人|员|民警)(?:\([^()]{1,10}\))?(?:姓名|签名|签字)?(?:[及和、]?(?:执法)?证件?编?号码?)?/u;
const PLACE = new RegExp(`${WHO.source}(?::|(?<=\\))(?=[\\u4e00-\\u9fa5]))`, 'gu');
/** What begins behind the names: another column of the form, with or without its colon. */
const COLUMN = /(?:工作)?单位|职务|职称|电话|记录人|时间|地点|日期|\d{4}年|\d{4}\.\d/u;
const CERTIFICATE_BEHIND = /(?:执法|证件?|编?号码?)+[:)]?([\u4e00-\u9fa5]{0,5}[A-Z0-9][A-Z0-9-]{4,19})/u;
/** A second officer on the line below, without a label: 侯笑　执法证件号：18080822019. */
const BELOW = /^([\u4e00-\u9fa5]{2,4})[(]?(?:执法|证件?|编?号码?)+[:]?[\u4e00-\u9fa5]{0,5}[A-Z0-9][A-Z0-9-]{4,19}/u;

/** Whoever was looked into, on whose row the officers' may run on: 张三被复查人:李四. */
export const ACTED_ON = /被[\u4e00-\u9fa5]{2,3}(?:人|单位|对象)|(?:谈话|约谈|检查)对象/u;

type PeopleIn = (text: string) => readonly Person[];

/** Everyone named in a place for those who act on a record, each with the number that stands in the same row. */
export function officersInPlaces(paper: PaperText, peopleIn: PeopleIn): Reading<readonly Person[]> | undefined {
  const all: Person[] = [];
  const spans: Span[] = [];
  for (const [at, block] of paper.blocks.entries()) {
    for (const text of [...rowsIn(block), ...besideCell(paper, block)]) {
      const below = paper.blocks[at + 1];
      const second = below !== undefined && below.page === block.page && BELOW.test(below.text) ? below : undefined;
      const named = [text, ...(second === undefined ? [] : [cut(second.text)])].flatMap((row) => peopleIn(row));
      if (named.length === 0) continue;
      spans.push(block, ...(second === undefined ? [] : [second]));
      for (const person of named) note(all, person);
    }
  }
  return all.length === 0 ? undefined : found(paper, spans, all, 0.93);
}

/** For each place in a block, its names with the number that follows them. */
const rowsIn = ({ text }: FlowBlock): string[] =>
  [...text.matchAll(PLACE)].map(({ 0: label, index }) => cut(text.slice(index + label.length)));

/** 查验人员 | 应某（HG990044）　匡某（HG990057）: a cell for those who act, and what stands beside it. */
const besideCell = (paper: PaperText, block: FlowBlock): string[] =>
  block.cell !== undefined && CELL.test(block.text) ? besideLabel(paper, block).map(({ text }) => text) : [];

function cut(row: string): string {
  const next = PLACE_START.exec(row)?.index ?? row.length;
  const own = row.slice(0, next);
  const column = COLUMN.exec(own)?.index ?? own.length;
  const [names, rest] = [own.slice(0, column), own.slice(column)];
  const number = /\d{3}/u.test(names) ? undefined : CERTIFICATE_BEHIND.exec(rest)?.[1];
  return number === undefined ? names : `${names}(${number})`;
}

const CELL = new RegExp(`^${WHO.source}$`, 'u');

const PLACE_START = new RegExp(
  `${PLACE.source}|记录[人员]|被[询检勘调]|${ACTED_ON.source}|当事人|相对人|负责人|[见在到][证场]人|陪同|随同|翻译|邀请|经营者`,
  'u',
);

function note(all: Person[], person: Person): void {
  const at = all.findIndex(({ name }) => name === person.name);
  if (at < 0) all.push(person);
  else if (all[at]!.certificate === undefined) all[at] = person;
}
