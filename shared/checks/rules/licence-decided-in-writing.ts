import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { licenceDecisions } from '../families/licence';
import { missing } from '../families/presence';
import { notApplicable, undetermined, violated } from '../judgement';

export const licenceDecidedInWriting = defineCheck({
  meta: {
    id: 'licence-decided-in-writing',
    title: '准予、不予许可都有书面决定',
    criterion: 'LI-DECI-01',
    group: 'decision',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十八条'],
    messages: {
      missing: '卷内未见{what}，许可申请没有书面决定。',
      certificateOnly: '卷内有许可证件《{title}》（第{page}页），未见准予行政许可的书面决定。',
      notAccepted: '申请未予受理（第{page}页），没有许可决定，本项不涉及。',
      withdrawn: '卷内为撤销、撤回、注销许可的决定（第{page}页），本项不涉及。',
    },
    problem: '没有书面许可决定：{reason}。',
    mending: '依法作出书面决定，盖章并写明日期。',
  },
  check(view) {
    const papers = licenceDecisions(view);
    if (papers.length > 0)
      return papers.map((paper) =>
        elements(view, paper, [
          { label: '被许可人（申请人）', fields: ['party'], words: /申请人|被许可人|你(?:单位|公司|店|厂)?/ },
          {
            label: '许可事项和决定',
            fields: ['licenceItem', 'licenceScope', 'refusalReason'],
            words: /准予|不予|同意|批准|核准/,
          },
          {
            label: '依据',
            fields: ['articles'],
            words: /(?:依据|根据|按照|依照)[^。]{0,40}(?:第.{1,6}条|法|条例|办法|规定)/,
          },
          { label: '作出机关', fields: ['agency', 'seal'] },
          { label: '日期', fields: ['date'], words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/ },
        ]),
      );
    const turned = view.all('non-acceptance-notice')[0];
    if (turned !== undefined) return notApplicable('notAccepted', { page: turned.pages[0]! }, [view.citation(turned)]);
    const taken = view.all('licence-withdrawal')[0];
    if (taken !== undefined) return notApplicable('withdrawn', { page: taken.pages[0]! }, [view.citation(taken)]);
    const certificate = view.all('licence-certificate')[0];
    if (certificate === undefined) return missing(view, ['licence-decision', 'licence-refusal'], 'missing');
    const given = { title: certificate.title, page: certificate.pages[0]! };
    return view.absence('licence-decision').sure
      ? violated('certificateOnly', given, [view.citation(certificate)], { confidence: 0.65 })
      : undetermined('scan', 'certificateOnly', given, [view.citation(certificate)]);
  },
});
