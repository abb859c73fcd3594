import { readNumeral } from '../../base/chinese-numerals';
import type { PlainDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, violated } from '../judgement';

const tried =
  /(?:直接|邮寄|委托|留置|电子).{0,6}(?:送达)?.{0,10}(?:未果|无法|不能|退回|失败|无人)|下落不明|无法送达|查无此人/u;
/** 民事诉讼法(2021)第九十五条: thirty days since then, sixty before. */
const SHORTER: PlainDate = '2022-01-01';

/** 自公告之日起十五日视为送达 */
const span =
  /(?:公告|发布|张贴|登报|刊登)[^。]{0,4}之日起[^。0-9一二三四五六七八九十]{0,6}([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:个)?(?:工作)?日(?:后|内|即|,|的|届满)?[^。]{0,6}视为送达/u;

export const publicNoticeLastResort = defineCheck({
  meta: {
    id: 'public-notice-last-resort',
    title: '公告送达前穷尽其他方式，公告期满',
    criterion: 'PU-EXEC-08',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['民事诉讼法(2023)第九十五条', '行政处罚法(2021)第六十一条第一款'],
    messages: {
      tried:
        '公告送达之前有其他方式未能送达的记载：“{quote}”（第{page}页）；自公告之日起满{days}日视为送达，请核对公告日期。',
      untried: '《{title}》（第{page}页）为公告送达，全卷未见下落不明或者其他方式不能送达的记载；公告须满{days}日。',
      short: '《{title}》（第{page}页）写明“{quote}”，公告须满{days}日才视为送达。',
      none: '没有公告送达，本项不涉及。',
    },
    problem: '公告送达条件不足：{reason}。',
    mending: '补充先行送达的经过；未穷尽其他方式的重新送达，期限顺延。',
  },
  check(view) {
    const posted = view.all('service-receipt', 'service-by-post').filter((paper) => {
      const method = view.read(paper, 'serviceMethod');
      return (method.state === 'seen' && /公告/u.test(method.value)) || /^(?:送达公告|公告送达)/u.test(paper.title);
    });
    if (posted.length === 0) return notApplicable('none');
    const words = view.dossier.instruments.flatMap((paper) => sentence(view, paper, tried) ?? [])[0];
    const hasty = view.all('service-receipt', 'service-by-post', 'unknown').flatMap((paper) => {
      const said = view.find(paper, span);
      const length = said && readNumeral(span.exec(said.quote)?.[1] ?? '');
      const day = stepIn(view, paper)?.date;
      const days = day !== undefined && day < SHORTER ? 60 : 30;
      if (said === undefined || length === undefined || length >= days) return [];
      const told = { title: paper.title, page: said.page, quote: excerpt(said.quote), days };
      // What it says is plain whatever the paper is called, so an untitled notice is not held against it.
      const cited = paper.kind === 'unknown' ? posted.map((other) => view.citation(other)) : [said];
      return [violated('short', told, cited, { confidence: 0.75 })];
    });
    if (hasty.length > 0) return hasty;
    return posted.map((paper) => {
      const day = stepIn(view, paper)?.date;
      const days = day !== undefined && day < SHORTER ? 60 : 30;
      return words === undefined
        ? violated('untried', { title: paper.title, page: paper.pages[0]!, days }, [view.citation(paper)], {
            confidence: 0.7,
            unseenElsewhere: true,
          })
        : satisfied('tried', { quote: excerpt(words.quote), page: words.page, days }, [words, view.citation(paper)], {
            confidence: 0.7,
          });
    });
  },
});
