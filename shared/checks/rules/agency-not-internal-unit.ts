import { bare } from '../../base/normalise-text';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { readings } from '../families/consistency';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** A section of an agency never has powers of its own; a brigade or station may have been given some by law. */
const section = /(?:科|股|(?<!办公)室|中队|处室|[局厅委队所府处]办公室)$/;
/** 国防动员办公室, 互联网信息办公室, 机构编制委员会办公室 have powers of their own; a township's 综合执法办公室 acts for the township. */
const brigade = /(?:支队|大队|总队|所|站|分局|办公室)$/;

export const agencyNotInternalUnit = defineCheck({
  meta: {
    id: 'agency-not-internal-unit',
    title: '以有处罚权的机关名义作出，不以内设机构、执法队名义处罚',
    criterion: 'PU-SUBJ-02',
    group: 'subject',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第十七条', '行政处罚法(2021)第十九条', '行政处罚法(2021)第二十条第四款'],
    gate: true,
    messages: {
      agency: '《{title}》（第{page}页）以“{name}”名义作出。',
      section: '《{title}》（第{page}页）以“{name}”名义作出，内设机构没有处罚权，对外文书应以所属机关名义作出。',
      askPower:
        '《{title}》（第{page}页）以“{name}”名义作出；该机构是否有法律、法规授权，请对照权责清单确认（可在参数“授权组织”中登记）。',
      inner:
        '《{title}》（第{page}页）以“{name}”名义作出，同案《{other}》（第{otherPage}页）以“{agency}”名义作出：执法队是该机关的内设或下属机构，应以机关名义处罚。',
      nameUnread: '《{title}》（第{page}页）的机关名称未能识读，请核对落款与印章。',
      none: '卷内没有告知书、决定书，本项不涉及。',
    },
    problem: '处罚主体问题：{reason}。',
    mending: '以有行政处罚权的行政机关名义重新审查；已送达的，由有权机关依法纠正或者确认授权依据并补充入卷。',
  },
  check(view, { parameters }) {
    const papers = view.all('prior-notice', 'penalty-decision', 'summary-decision');
    if (papers.length === 0) return notApplicable('none');

    return papers.map((paper) => {
      const agency = view.read(paper, 'agency');
      const seal = view.read(paper, 'seal');
      const found = agency.state === 'seen' ? agency : seal.state === 'seen' && seal.value !== '' ? seal : undefined;
      const place = { title: paper.title, page: paper.pages[0]! };
      if (found === undefined) return undetermined('scan', 'nameUnread', place, [view.citation(paper)]);

      const name = bare(found.value);
      const given = { ...place, name: found.value };
      const authorised = parameters.authorisedBodies.some((body) => bare(body) === name);
      if (!authorised && section.test(name))
        return violated('section', given, found.cited, { confidence: found.confidence });
      const whole = brigade.test(name) ? wholeOf(view, name) : undefined;
      if (!authorised && whole !== undefined) {
        const told = { ...given, other: whole.paper.title, otherPage: whole.page, agency: whole.value };
        return violated('inner', told, [...found.cited, ...whole.cited], {
          confidence: Math.min(found.confidence, 0.7),
        });
      }
      if (!authorised && brigade.test(name)) return undetermined('parameter', 'askPower', given, found.cited);
      return satisfied('agency', given, found.cited, { confidence: found.confidence });
    });
  },
});

/** The agency of which a brigade is part, where another paper to the party is made out in its name: 某县城市管理局 and 某县城市管理局执法大队. */
const wholeOf = (view: DossierView, name: string) =>
  readings(view, view.all('prior-notice', 'penalty-decision', 'correction-order', 'hearing-notice'), 'agency').find(
    ({ value }) => {
      const agency = bare(value);
      return /(?:局|委员会|厅|政府)$/.test(agency) && name.length > agency.length && name.startsWith(agency);
    },
  );
