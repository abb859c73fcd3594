import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { enforcementPapers, suingUntil } from '../families/enforcement';
import { stepIn } from '../families/order';
import { sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const setOff =
  /(?:抵缴|冲抵|抵扣|折抵|抵顶|抵作)[^。;]{0,8}(?:罚款|款项|加处)?|(?:拍卖|变卖)[^。]{0,30}(?:查封|扣押)[^。]{0,16}(?:财物|物品)|(?:查封|扣押)[^。]{0,20}(?:财物|物品)[^。]{0,16}(?:拍卖|变卖)/;

export const goodsSetOff = defineCheck({
  meta: {
    id: 'goods-set-off',
    title: '以扣押物拍卖抵缴罚款，须救济期满并经催告',
    criterion: 'CE-11',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十六条第三款'],
    messages: {
      lawful: '第{page}页写明以扣押物抵缴，{how}，{done}执行，并经催告。',
      noDemand: '第{page}页写明“{quote}”，卷内未见催告书，未经催告不得以扣押物抵缴。',
      early: '第{page}页写明“{quote}”，{how}，{done}即抵缴，救济期限尚未届满。',
      undated: '第{page}页写明“{quote}”，救济期限是否届满、是否经催告请人工核对。',
      none: '未见以查封、扣押的财物拍卖抵缴，本项不涉及。',
    },
    problem: '以扣押物抵缴不合法：{reason}。',
    mending: '停止拍卖抵缴；已经抵缴的审查其合法性并依法处理。',
  },
  check(view, { holidays }) {
    // A demand's printed warning that goods may be auctioned is no auction.
    const found = enforcementPapers(view)
      .filter(({ kind }) => kind !== 'demand-notice')
      .flatMap((paper) => {
        const words = sentence(view, paper, setOff);
        return words === undefined ? [] : [{ paper, words }];
      })[0];
    if (found === undefined) return notApplicable('none');
    const given = { page: found.words.page, quote: found.words.quote };
    if (view.all('demand-notice').length === 0 && view.absence('demand-notice').sure)
      return violated('noDemand', given, [found.words], { confidence: 0.65 });
    const suing = suingUntil(view, holidays);
    const done = stepIn(view, found.paper);
    if (suing === undefined || done === undefined) return undetermined('judgement', 'undated', given, [found.words]);
    const cited = [found.words, ...suing.served.cited, ...done.cited];
    const told = { ...given, how: suing.how, done: dayAndPage(done) };
    return done.date > suing.last
      ? satisfied('lawful', told, cited, { confidence: 0.7 })
      : violated('early', told, cited, { confidence: 0.7 });
  },
});
