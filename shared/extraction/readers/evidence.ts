import type { PaperText, Span } from '../layout/paper-text';
import { found, type Reader } from '../layout/reading';

const SECTION =
  /(?:上述|以上|前述)(?:违法)?事实,?[^。\n]{0,20}(?:有|由|主要)?[^。\n]{0,12}证据[^\n:。]{0,16}[:。]?|(?:主要)?证据(?:如下|目录|清单|材料如下|材料|及证明事项)?:|(?:^|\n)(?:[一二三四五六七]、?|[(][一二三四五六七][)])[^\n。]{0,10}证据[^\n。]{0,10}\n/gu;
/** An entry begins with its number. */
const ENTRY =
  /(?:^|[\n。;:,])[(]?(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[①-⑳]|证据[一二三四五六七八九十\d]{1,2})[)、.:,](?!\d(?!\d{3}年))/gu;
const NAMED =
  /[\u4e00-\u9fa5()]{2,26}(?:笔录|照片|复印件|报告|票据|记录|证言|陈述|说明|视频|录像|清单|凭证|截图|台账|合同|证明|单据|单|数据|执照|身份证|决定书|通知书|物证|光盘)[^,。;、]{0,20}/gu;

/** Exhibits listed on the paper, one text each: numbered entries, or names of papers in one sentence. */
export const evidenceList: Reader<readonly string[]> = (paper) => {
  const all = [...paper.flow.matchAll(SECTION)].map((match) => listed(paper, match.index + match[0].length));
  const best = all.sort((a, b) => b.length - a.length)[0] ?? [];
  if (best.length === 0) return undefined;
  return found(
    paper,
    best,
    best.map(({ start, end }) =>
      paper.flow
        .slice(start, end)
        .replaceAll('\n', '')
        .replaceAll(/[;。,]+$/gu, ''),
    ),
    0.88,
  );
};

function listed(paper: PaperText, from: number): Span[] {
  const rest = paper.flow.slice(from, from + 1600);
  const close =
    /\n(?:本机关|本局|我局|当事人|你单位|你|综上|[一二三四五六七八]、|[(][一二三四五六七八][)][^\n]{0,14}\n|根据|依据)|(?:上述|以上)证据/u.exec(
      rest.slice(4),
    );
  const text = close === null ? rest : rest.slice(0, close.index + 4);
  const starts = [...text.matchAll(ENTRY)].map((match) => match.index + match[0].length);
  if (starts.length >= 2) {
    return starts.map((start, at) => {
      const next = starts[at + 1];
      const raw = text.slice(start, next ?? text.length);
      const own =
        next === undefined
          ? raw.split(/[。]\n|\n(?=[^\n]{0,4}[本我当综])/u)[0]!
          : raw.replace(/[\n。;,:]*[(]?[^()\n。;,:、.]{0,5}[)、.:,]$/u, '');
      return { start: from + start, end: from + start + own.length };
    });
  }
  const sentence = text.split('。')[0]!;
  return [...sentence.matchAll(NAMED)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
