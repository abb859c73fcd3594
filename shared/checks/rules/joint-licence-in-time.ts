import { defineCheck } from '../define-check';
import { within } from '../families/deadline';
import { acceptedStep, decidedStep, jointly } from '../families/licence';
import { dateUnread } from '../families/presence';
import { notApplicable, undetermined } from '../judgement';

export const jointLicenceInTime = defineCheck({
  meta: {
    id: 'joint-licence-in-time',
    title: '统一、联合、集中办理四十五个工作日内办结',
    criterion: 'LI-DECI-04',
    group: 'law',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十二条第二款', '行政许可法(2019)第八十二条'],
    messages: {
      extended:
        '{working}；卷内有延长期限的材料（第{page}页），请核对是否经本级人民政府负责人批准、延长不超过十五个工作日并告知理由。',
      none: '未见统一、联合、集中办理的记载，本项不涉及。',
    },
    problem: '联合办理超期：{reason}。',
    mending: '说明超期原因；需要延长的经本级人民政府负责人批准并告知理由。',
  },
  check(view, { holidays }) {
    const shared = jointly(view);
    if (shared === undefined) return notApplicable('none');
    const [from, to] = [acceptedStep(view), decidedStep(view)];
    if (from === undefined || to === undefined) return dateUnread('受理或者许可决定');
    const term = { length: 45, unit: 'working-day' } as const;
    const judged = within({ what: '联合办理期限', from, to, fromWord: '受理', toWord: '办结', term, holidays });
    const more = view.all('time-extension', 'extension-notice')[0];
    return judged.message === 'late' && more !== undefined
      ? undetermined('judgement', 'extended', { working: judged.blanks.working, page: more.pages[0]! }, [
          ...judged.cited,
          view.citation(more),
        ])
      : judged;
  },
});
