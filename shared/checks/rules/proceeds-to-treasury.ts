import { defineCheck } from '../define-check';
import { enforcementPapers } from '../families/enforcement';
import { saidIn } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const moved =
  /(?:已|予以|依法|决定)[^。]{0,10}(?:划拨|扣划)|划拨[^。]{0,20}元|(?:拍卖|变卖)(?:所得|价?款)|所得(?:价款|款项)/;
const treasury = /(?<!(?:未|没有)[^。;]{0,8})(?:国库|财政专户|非税收入|罚没(?:收入)?(?:专户|账户)|上缴)/;
/** The paper itself says that the money was kept or spent. */
const kept =
  /(?:转入|存入|缴入|划入|汇入)[^。;]{0,24}(?:工会|食堂|个人|经办人|基本存款|本(?:单位|局)(?!罚没))[^。;]{0,8}(?:账户|帐户)|(?:作为|用于|充作|抵作)[^。;]{0,14}(?:办案|办公|工作|业务)?经费|(?:留在|留作|留归|留存(?:在|于)?)[^。;]{0,8}(?:局|单位|机关|队|所|站)|(?:抵付|抵作|充抵|用于支付)[^。;]{0,14}(?:油料|车辆|办公|维修|伙食|加班|补助)|(?:未|没有)上缴(?:国库|财政)|坐支|截留/;

export const proceedsToTreasury = defineCheck({
  meta: {
    id: 'proceeds-to-treasury',
    title: '划拨款、拍卖款上缴国库',
    criterion: 'CE-13',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十九条'],
    messages: {
      kept: '《{title}》（第{page}页）写明“{quote}”，划拨、拍卖所得款项应当上缴国库或者划入财政专户。',
      paidIn: '有上缴国库或者财政专户的凭据：“{quote}”（第{page}页）。',
      ask: '第{page}页写有“{quote}”，未读出款项上缴国库或者财政专户的凭据，请核对。',
      none: '未见划拨或者拍卖所得款项，本项不涉及。',
    },
    problem: '款项没有上缴：{reason}。',
    mending: '将款项上缴国库或者划入财政专户，补充票据入卷。',
  },
  check(view) {
    const spent = saidIn(
      view,
      view.all('goods-disposal', 'execution-record', 'payment-voucher', 'closing-approval'),
      kept,
    );
    if (spent !== undefined)
      return violated('kept', spent.given, [spent.words], { confidence: 0.75, inItsWords: true });
    const found = [...view.all('execution-decision', 'execution-record', 'goods-disposal')].flatMap(
      (paper) => view.find(paper, moved) ?? [],
    )[0];
    if (found === undefined) return notApplicable('none');
    const papers = [...view.all('payment-voucher', 'goods-disposal', 'unknown'), ...enforcementPapers(view)];
    const paid = papers.flatMap((paper) => view.find(paper, treasury) ?? [])[0];
    return paid === undefined
      ? undetermined('judgement', 'ask', { page: found.page, quote: found.quote }, [found])
      : satisfied('paidIn', { page: paid.page, quote: paid.quote }, [paid], { confidence: 0.7 });
  },
});
