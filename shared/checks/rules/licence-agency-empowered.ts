import { bare } from '../../base/normalise-text';
import { defineCheck } from '../define-check';
import { itemWords, licenceDecision } from '../families/licence';
import { baseUnseen } from '../families/presence';
import { clause } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

export const licenceAgencyEmpowered = defineCheck({
  meta: {
    id: 'licence-agency-empowered',
    title: '实施机关有许可权',
    criterion: 'LI-SUBJ-01',
    group: 'subject',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第二十二条', '行政许可法(2019)第二十三条', '行政许可法(2019)第二十四条'],
    gate: true,
    messages: {
      compare: '许可决定（第{page}页）由“{agency}”作出，事项为{item}；请对照权责清单、委托公告核对是否有许可权。',
      section:
        '《{title}》（第{page}页）以“{agency}”名义作出，内设机构、执法队伍没有授权不能以自己的名义实施行政许可。',
      stated: '《{title}》（第{page}页）写明本机关的许可权：“{quote}”。',
      unread: '《{title}》（第{page}页）未读出作出机关的名称，请对照原卷核对。',
    },
    problem: '许可实施机关没有许可权：{reason}。',
    mending: '核对法定职权、授权或者委托；以无权机构名义作出的，由有权机关依法处理。',
  },
  check(view, { parameters }) {
    const paper = licenceDecision(view) ?? view.all('acceptance-notice', 'non-acceptance-notice')[0];
    if (paper === undefined) return baseUnseen('行政许可决定书');
    const agency = view.read(paper, 'agency');
    const place = { title: paper.title, page: paper.pages[0]! };
    if (agency.state !== 'seen') return undetermined('scan', 'unread', place, [view.citation(paper)]);
    const name = bare(agency.value);
    const authorised = parameters.authorisedBodies.some((body) => bare(body) === name);
    const given = { ...place, page: agency.cited[0]!.page, agency: agency.value, item: itemWords(view) };
    const power = view.all('legal-review', 'licence-review').flatMap((each) => {
      const words = clause(view, each, empowered);
      return words === undefined ? [] : [{ each, words }];
    })[0];
    if (power !== undefined && !section.test(name))
      return satisfied(
        'stated',
        { title: power.each.title, page: power.words.page, quote: power.words.quote },
        [power.words],
        { confidence: 0.6 },
      );
    // The letterhead may be read up to 局 alone; the seal names the section in full. A seal of another body is another check's.
    const seal = view.read(paper, 'seal');
    const inside =
      seal.state === 'seen' && section.test(bare(seal.value)) && view.text(paper).text.includes(bare(seal.value))
        ? seal
        : undefined;
    if (!authorised && inside !== undefined)
      return violated('section', { ...given, page: inside.cited[0]!.page, agency: inside.value }, inside.cited, {
        confidence: inside.confidence * 0.8,
      });
    return !authorised && section.test(name)
      ? violated('section', given, agency.cited, { confidence: agency.confidence * 0.8 })
      : undetermined('judgement', 'compare', given, agency.cited);
  },
});

/** The reviewer found that the agency has the power, and by which rule. */
const empowered =
  /本(?:局|机关|单位|委)[^。;]{0,30}《[^》]{2,30}》[^。;]{0,12}(?:具有|享有|有)[^。;]{0,10}(?:许可|审批|法定)(?:权|职权)/;

/** 科、股、室 and teams inside an agency; 办公室 of a government may hold powers of its own. */
const section = /(?:科|股|支队|大队|中队)$/;
