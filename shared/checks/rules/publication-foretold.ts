import { defineCheck } from '../define-check';
import { readings } from '../families/consistency';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const foretold =
  /(?:处罚|信息|决定)[^。]{0,16}(?:将|依法|予以|会)[^。]{0,12}(?:公示|公开)|(?:将|依法)[^。]{0,16}(?:处罚|信息|决定)[^。]{0,12}(?:公示|公开)|公示告知|信用修复/u;

export const publicationForetold = defineCheck({
  meta: {
    id: 'publication-foretold',
    title: '市场监管部门告知处罚信息将公示',
    criterion: 'PU-EXEC-20',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['市场监督管理行政处罚信息公示规定(2021)第八条'],
    messages: {
      told: '《{title}》写明将公示：“{quote}”（第{page}页）。',
      untold: '告知书、决定书（第{page}页）均未写明处罚信息将向社会公示，全卷也未见其他告知。',
      unread: '告知书、决定书未读出处罚信息将向社会公示的内容，请核对。',
      none: '不是市场监管部门的处罚，本项不涉及。',
    },
    problem: '没有告知处罚信息公示：{reason}。',
    mending: '在今后的告知书、决定书中写明处罚信息将依法公示。',
  },
  check(view) {
    const papers = view.all('penalty-decision', 'prior-notice');
    if (papers.length === 0) return without('告知书、决定书');
    if (!readings(view, papers, 'agency').some(({ value }) => /市场监(?:督管理|管)/u.test(value)))
      return notApplicable(
        'none',
        {},
        readings(view, papers, 'agency').flatMap(({ cited }) => cited),
      );
    const told = papers.flatMap((paper) => {
      const words = sentence(view, paper, /公示|向社会公(?:开|布)/u);
      return words === undefined ? [] : [{ paper, words }];
    })[0];
    if (told !== undefined) {
      const given = { title: told.paper.title, quote: excerpt(told.words.quote), page: told.words.page };
      return satisfied('told', given, [told.words]);
    }
    const cited = papers.map((paper) => view.citation(paper));
    // The print of what was published says so too, but only afterwards.
    const elsewhere = view.dossier.instruments.some(
      (paper) => paper.kind !== 'publication-page' && view.find(paper, foretold) !== undefined,
    );
    if (elsewhere || !papers.every((paper) => view.legible(paper))) return undetermined('scan', 'unread', {}, cited);
    const page = papers.map(({ pages }) => pages[0]!).join('、');
    return violated('untold', { page }, cited, { confidence: 0.7, unseenElsewhere: true });
  },
});
