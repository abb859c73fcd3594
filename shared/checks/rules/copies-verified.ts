import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { satisfied, undetermined } from '../judgement';

const verified =
  /(?:与|同|和)?原(?:件|物|本)?(?:核对|一致|相符|无异)|核对(?:无误|无异|一致)|复印(?:属实|于)|由.{2,12}提供/;

export const copiesVerified = defineCheck({
  meta: {
    id: 'copies-verified',
    title: '复制件注明出处并经核对',
    criterion: 'PU-EVID-10',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十六条'],
    ofPictures: true,
    messages: {
      verified: '{count}份复制件均有“与原件核对无异”一类签注。',
      unverified: '《{title}》（第{page}页）未见“与原件核对无异”一类签注，请核对是否有手写签注或骑缝印章。',
    },
    problem: '书证复制件未核对：{reason}。',
    mending: '由提供人注明出处、“与原件核对无异”并签名、注明日期，执法人员同时签名。',
  },
  check(view) {
    const copies = [
      ...view.all('identity-proof'),
      ...view.all('exhibit').filter((paper) => view.find(paper, /复印件|复制件|书证/) !== undefined),
    ];
    if (copies.length === 0) return without('书证复印件');
    const bare = copies.filter((paper) => view.find(paper, verified) === undefined);
    if (bare.length === 0) {
      const cited = copies.flatMap((paper) => view.find(paper, verified) ?? []);
      return satisfied('verified', { count: copies.length }, cited.slice(0, 8), { confidence: 0.8 });
    }
    // The note is nearly always handwritten, so that not reading it proves nothing.
    return bare.map((paper) =>
      undetermined('scan', 'unverified', { title: paper.title, page: paper.pages[0]! }, [view.citation(paper)]),
    );
  },
});
