import { defineCheck } from '../define-check';
import { sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const immediate = /立即(?:实施)?代履行/;
const place = /道路|河道|航道|(?<!不属于|不是)公共场所|公路|桥梁|路面|路口|路段|[国省县乡]道|街道(?:上|路面|两侧|旁)/;
const privately = /自(?:家|有|建)[^。;]{0,8}(?:院|墙|屋|房)|内院|院内|室内|屋内|厂区内|店内/;
/** An address names a street without lying in it. */
const address = /[街路巷]/;
const told =
  /(?:事后|立即|及时|已)[^。]{0,10}(?:通知|告知)[^。]{0,8}(?:当事人|其|你)|将[^。]{0,10}代履行[^。]{0,6}情况[^。]{0,4}(?:通知|告知)|当事人(?:在场|到场)/;
const away = /(?:当事人|店主|业主|负责人|经营者)[^。;]{0,6}(?:不在|未到场|未在场|外出|未归|联系不上)/;

export const immediateSubstitute = defineCheck({
  meta: {
    id: 'immediate-substitute',
    title: '立即代履行限于清障，事后立即通知',
    criterion: 'CE-17',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第五十二条'],
    messages: {
      lawful: '《{title}》（第{page}页）立即代履行的地点为道路、河道、航道或者公共场所，并有通知当事人的记载。',
      elsewhere: '《{title}》（第{page}页）写明“{quote}”，未见属于道路、河道、航道或者公共场所，不得立即代履行。',
      notTold: '《{title}》（第{page}页）立即代履行，未读出当事人在场或者事后立即通知的记载，请核对。',
      neverTold: '《{title}》（第{page}页）立即代履行时“{quote}”，全卷未见事后立即通知当事人的文书或者记载。',
      none: '未见立即代履行，本项不涉及。',
    },
    problem: '立即代履行不合法：{reason}。',
    mending: '补充事后通知；不属于法定场所的审查其合法性并依法处理。',
  },
  check(view) {
    const found = view.all('substitute-decision', 'substitute-record').flatMap((paper) => {
      const words = immediate.test(paper.title) ? view.citation(paper) : sentence(view, paper, immediate);
      return words === undefined ? [] : [{ paper, words }];
    })[0];
    if (found === undefined) return notApplicable('none');
    const { paper, words } = found;
    const given = { title: paper.title, page: words.page, quote: words.quote };
    const papers = view.all('substitute-decision', 'substitute-record');
    const seen = (words: RegExp) => papers.flatMap((each) => view.find(each, words) ?? [])[0];
    const where = seen(place);
    // An address alone tells neither; a yard or a room tells that it was no public place.
    const unplaced = where === undefined && seen(privately) === undefined && seen(address) !== undefined;
    if (unplaced) return undetermined('judgement', 'unsure', { ...given, what: '代履行的地点' }, [words]);

    const notice = seen(told);
    const letter = view.dossier.instruments.find(({ title }) => /(?:事后|情况|完毕)(?:通知|告知)/.test(title));
    const missed = seen(away);
    const informed = notice !== undefined || letter !== undefined;
    const never =
      !informed && missed !== undefined && view.doubtful().length === 0
        ? [
            violated('neverTold', { ...given, page: missed.page, quote: missed.quote }, [missed], {
              confidence: 0.6,
              unseenElsewhere: true,
            }),
          ]
        : [];
    if (where === undefined)
      return view.legible(paper)
        ? [violated('elsewhere', given, [words], { confidence: 0.6 }), ...never]
        : undetermined('scan', 'unsure', { ...given, what: '代履行的地点' }, [words]);
    if (never.length > 0) return never;
    return informed
      ? satisfied('lawful', given, [words, ...(notice === undefined ? [] : [notice])], { confidence: 0.7 })
      : undetermined('judgement', 'notTold', given, [words]);
  },
});
