import type { PageFlag } from '#shared/model/page-audit';

/** What page audit noticed, in a few words. */
export function flagWords(flag: PageFlag): string {
  switch (flag.kind) {
    case 'blank':
      return '空白页';
    case 'turned':
      return flag.turn === 180 ? '倒置' : '横置';
    case 'skewed':
      return `歪斜 ${Math.abs(flag.degrees).toFixed(1)}°`;
    case 'repeated':
      return `与第 ${flag.of} 页重复`;
    case 'illegible':
      return '字迹难以辨认';
    case 'unread':
      return flag.trouble;
    case 'folio-gap':
      return `页码由 ${flag.after} 跳到 ${flag.folio}`;
    case 'folio-repeat':
      return `页码 ${flag.folio} 重复`;
    case 'foreign':
      return `疑似他案文书：写的是“${flag.party}”，未见“${flag.own}”`;
  }
}
