import { defineCheck } from '../define-check';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const kept =
  /(?:视频|录像|录音)(?:资料)?(?:光盘|碟片)|光盘(?:一|二|三|[0-9])?张|电子数据|视听资料|监控(?:视频|录像)|网页截(?:图|屏)|聊天记录|微信(?:记录|截图)|交易记录截图/u;
const fixed =
  /提取(?:人|笔录|时间|过程|于)|制作(?:人|方法|时间)|原始(?:载体|存储)|哈希|校验值|公证|拍摄(?:人|时间)|截(?:图|屏)(?:人|时间)|来源于/u;

/** The list of what officers filmed of their own work is no evidence of the fact. */
const ownFilm = /执法.{0,6}(?:音像|录像|记录)|全过程记录|音像(?:资料)?(?:记录)?清单/u;
const isDisc = (title: string): boolean => /光盘|视听资料|视频|录像|录音|电子数据/u.test(title);
/** Any word on who made it, when, how or from what: then a person weighs whether it is enough. */
const anything = /来源|制作|提取|复制|刻录|拍摄|摄录|录制|载体|[0-9]{4}年|时间|人[:]|说明[:]/u;

export const electronicEvidenceFixed = defineCheck({
  meta: {
    id: 'electronic-evidence-fixed',
    title: '视听资料、电子数据注明来源和制作过程',
    criterion: 'PU-EVID-12',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十六条'],
    ofPictures: true,
    messages: {
      fixed: '《{title}》（第{page}页）写有固定过程：“{quote}”。',
      bare: '《{title}》（第{page}页）有视听资料或者电子数据，未读出原始载体、制作方法、时间和制作人，请核对。',
      unfixed: '《{title}》（第{page}页）是视听资料或者电子数据，全页没有来源、制作人、制作时间和方法。',
      none: '卷内没有读出视听资料、电子数据，本项不涉及。',
    },
    problem: '电子证据固定不规范：{reason}。',
    mending: '补充提取笔录或者说明，注明原始载体、制作人、制作时间和方法。',
  },
  check(view) {
    const papers = view
      .all('exhibit', 'unknown')
      .filter((paper) => !ownFilm.test(paper.title) && view.find(paper, kept) !== undefined);
    if (papers.length === 0) return notApplicable('none');
    return papers.map((paper) => {
      const words = sentence(view, paper, fixed);
      const place = { title: paper.title, page: words?.page ?? paper.pages[0]! };
      if (words === undefined && isDisc(paper.title) && view.legible(paper) && view.find(paper, anything) === undefined)
        return violated('unfixed', place, [view.citation(paper)], { confidence: 0.65 });
      return words === undefined
        ? undetermined('judgement', 'bare', place, [view.citation(paper)])
        : satisfied('fixed', { ...place, quote: excerpt(words.quote) }, [words], { confidence: 0.7 });
    });
  },
});
