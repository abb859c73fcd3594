import { defineCheck } from '../define-check';
import { wasSeized } from '../families/measure';
import { saidIn } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const goods =
  /(?:涉案)?(?:物品|财物)[^。]{0,8}清单|(?:随案|一并)(?:移送|移交)|(?:查封|扣押|冻结)[^。]{0,16}(?:物品|财物|财产)[^。]{0,12}(?:移送|移交)/;
/** The agency's own word that the goods stayed behind. */
const kept =
  /(?:物品|财物|财产)[^。;]{0,12}(?:暂不|不|未|没有)(?:予|一并|随案)?(?:移交|移送)|(?:暂不|未|没有)(?:一并|随案)?(?:移交|移送)[^。;]{0,10}(?:物品|财物|财产)|(?:仍|继续)由(?:我|本)[局机关单位]+[^。;]{0,6}(?:保管|存放)|(?:查封|扣押|封存|冻结)的?[^。;]{0,12}(?:放|存|留)(?:在|于)?(?:我|本)[局机关单位]/;
const told = /(?:告知|通知)[^。]{0,20}(?:当事人|你|被(?:查封|扣押))|抄(?:送|告)[^。]{0,10}当事人/;

export const goodsTransferred = defineCheck({
  meta: {
    id: 'goods-transferred',
    title: '移送犯罪时一并移送财物并书面告知',
    criterion: 'CM-21',
    group: 'law',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十一条'],
    messages: {
      kept: '《{title}》（第{page}页）写明“{quote}”，移送涉嫌犯罪案件应当一并移送查封、扣押的财物，并书面告知当事人。',
      together: '《{title}》（第{page}页）写明财物一并移送，并有告知当事人的记载。',
      notTold: '《{title}》（第{page}页）写明财物一并移送，未读出书面告知当事人的记载，请核对告知书。',
      noGoods: '《{title}》（第{page}页）未读出查封、扣押财物一并移送的记载或者清单，请核对交接材料。',
      none: '没有移送涉嫌犯罪案件，本项不涉及。',
    },
    problem: '移送时财物未一并移交或者未告知：{reason}。',
    mending: '补办涉案财物移交手续，书面告知当事人。',
  },
  check(view) {
    const letter = view.all('criminal-transfer')[0];
    if (letter === undefined || !wasSeized(view)) return notApplicable('none');
    const papers = [...view.all('criminal-transfer', 'goods-disposal', 'return-list', 'measure-release', 'unknown')];
    const left = saidIn(view, papers, kept);
    if (left !== undefined) return violated('kept', left.given, [left.words], { confidence: 0.75, inItsWords: true });
    const moved = papers.flatMap((paper) => view.find(paper, goods) ?? [])[0];
    const place = { title: letter.title, page: letter.pages[0]! };
    if (moved === undefined) return undetermined('judgement', 'noGoods', place, [view.citation(letter)]);
    const titled = view.dossier.instruments.find(({ title }) => /移[送交]\S{0,8}(?:告知|通知)书/.test(title));
    const notice = papers.flatMap((paper) => view.find(paper, told) ?? [])[0] ?? (titled && view.citation(titled));
    return notice === undefined
      ? undetermined('judgement', 'notTold', place, [moved])
      : satisfied('together', place, [moved, notice], { confidence: 0.7 });
  },
});
