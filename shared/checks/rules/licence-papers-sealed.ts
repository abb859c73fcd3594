import { never } from '../../base/never';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { licenceDecisions } from '../families/licence';
import { without } from '../families/presence';
import { sealOn } from '../families/seal';
import { satisfied, undetermined, violated } from '../judgement';

export const licencePapersSealed = defineCheck({
  meta: {
    id: 'licence-papers-sealed',
    title: '受理凭证和决定书盖有机关印章或者许可专用章',
    criterion: 'LI-SUBJ-03',
    group: 'subject',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十二条第二款', '行政许可法(2019)第三十九条'],
    messages: {
      sealed: '《{title}》（第{page}页）盖有印章。',
      sighted: '《{title}》（第{page}页）看到印章图样，章文未读出，请核对是否本机关印章或者许可专用章。',
      copied: '《{title}》（第{page}页）有灰色印章图样，该件可能是复印件，请核对原件是否盖章。',
      grey: '《{title}》（第{page}页）未见红色印章，该件可能是黑白复印或灰度扫描，请核对原件。',
      unsealed: '《{title}》（第{page}页）为彩色扫描，全文未见印章。',
    },
    problem: '许可文书未盖印章：{reason}。',
    mending: '核对送达申请人的文本；未盖章的补盖或者重新制作送达。',
  },
  check(view) {
    const papers = [...licenceDecisions(view), ...view.all('acceptance-notice', 'non-acceptance-notice')];
    return papers.length === 0 ? without('受理凭证和许可决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const seal = sealOn(view, paper);
  const place = { title: paper.title, page: paper.pages.at(-1)! };
  switch (seal.state) {
    case 'sealed':
      return satisfied('sealed', place, seal.cited, { confidence: seal.confidence });
    case 'copied':
      return undetermined('scan', 'copied', place, seal.cited);
    case 'sighted':
      return undetermined('scan', 'sighted', place, seal.cited);
    case 'unread':
      return undetermined('scan', 'unsure', { ...place, what: '印章' }, seal.cited);
    case 'grey':
      return undetermined('scan', 'grey', place, seal.cited);
    case 'unsealed':
      return violated('unsealed', place, seal.cited, { confidence: 0.65 });
    default:
      return never(seal);
  }
}
