import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { itemOf, itemWords, licenceDecisions, mayTouchOthers } from '../families/licence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const publicHearingAnnounced = defineCheck({
  meta: {
    id: 'public-hearing-announced',
    title: '应当听证的许可事项向社会公告并举行听证',
    criterion: 'LI-EXAM-06',
    group: 'notice',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十六条'],
    gate: true,
    messages: {
      announced: '《{title}》（第{page}页）公告了听证。',
      unannounced:
        '行政机关主动举行了听证（第{page}页），未见听证公告；第四十六条的听证应当向社会公告，请核对是否属于该条情形。',
      onRequest: '听证依申请举行，不属于应当向社会公告的听证，本项不涉及。',
      unheard:
        '事项{item}依据{law}（第{page}页）办理，该条例规定审批娱乐场所应当举行听证，卷内未见听证公告和听证笔录。',
      look: '事项{item}可能涉及公共利益，卷内未见听证公告和听证笔录，请判断是否属于应当听证的事项。',
      unlikely: '卷内没有听证；事项{item}一般不属于应当听证的事项，本项按不涉及处理，如有不同情况请改判。',
      unread: '未读出许可事项，请判断是否属于应当听证的事项。',
    },
    problem: '应当听证的未公告听证：{reason}。',
    mending: '依法公告并举行听证后重新作出决定。',
  },
  check(view) {
    const notices = view.all('hearing-notice');
    const announced =
      notices.find((paper) => /公告/.test(paper.title)) ??
      notices.find((paper) => view.find(paper, /(?:向社会|予以|特此)公告/));
    if (announced !== undefined)
      return satisfied('announced', { title: announced.title, page: announced.pages[0]! }, [view.citation(announced)]);
    const held = view.all('hearing-record')[0];
    if (held !== undefined) {
      const asked = view.all('hearing-request', 'stakeholder-notice').length > 0;
      return asked
        ? notApplicable('onRequest', {}, [view.citation(held)])
        : undetermined('judgement', 'unannounced', { page: held.pages[0]! }, [view.citation(held)]);
    }
    const due = heard(view);
    if (due !== undefined && view.absence('hearing-record', 'hearing-notice').sure)
      return violated('unheard', { item: itemWords(view), page: due.page, law: due.quote }, [due], {
        confidence: 0.7,
        unseenElsewhere: true,
      });
    const touching = mayTouchOthers(view);
    if (touching === undefined) return undetermined('judgement', 'unread');
    return touching
      ? undetermined('judgement', 'look', { item: itemWords(view) })
      : notApplicable('unlikely', { item: itemWords(view) });
  },
});

/** 《娱乐场所管理条例》 has every licence for setting up such a place heard; changes and renewals are not set-ups. */
function heard(view: DossierView) {
  const item = itemOf(view);
  const settingUp =
    item.state === 'seen' && /(?:娱乐|歌舞|游艺|电玩)/.test(item.value) && !/变更|延续|换证|补证|注销/.test(item.value);
  if (!settingUp) return undefined;
  return licenceDecisions(view).flatMap((paper) => view.find(paper, /《娱乐场所管理条例》/) ?? [])[0];
}
