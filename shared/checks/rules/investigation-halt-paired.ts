import { defineCheck } from '../define-check';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const halted = /中止(?:案件)?(?:调查|办理|审理)|案件中止/u;
const resumed = /恢复(?:案件)?(?:调查|办理|审理)|终止(?:案件)?调查|案件恢复/u;

export const investigationHaltPaired = defineCheck({
  meta: {
    id: 'investigation-halt-paired',
    title: '中止调查有恢复手续，扣除的时间有据',
    criterion: 'PU-EVID-27',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十条'],
    messages: {
      paired: '《{title}》（第{page}页）之后有《{other}》（第{at}页），请核对两日之差与扣除的天数一致。',
      alone: '有《{title}》（第{page}页），未见恢复调查的文书，扣除的时间没有终点，请核对。',
      open: '有《{title}》（第{page}页），其后又作出处罚决定（第{at}页），全卷未见恢复调查的文书，扣除的时间没有终点。',
      none: '没有中止调查，本项不涉及。',
    },
    problem: '中止、恢复调查手续不全：{reason}。',
    mending: '补充恢复调查的审批；没有手续的时间不从办案期限中扣除。',
  },
  check(view) {
    const papers = view.dossier.instruments;
    const halt = papers.find(({ title }) => halted.test(title));
    if (halt === undefined) return notApplicable('none');
    const resume = papers.find(({ title, id }) => id !== halt.id && resumed.test(title));
    const given = { title: halt.title, page: halt.pages[0]! };
    if (resume !== undefined) {
      const told = { ...given, other: resume.title, at: resume.pages[0]! };
      return satisfied('paired', told, [view.citation(halt), view.citation(resume)]);
    }
    // A form for both, or words elsewhere, may tell the day on which work went on.
    const told = papers.some((paper) => view.find(paper, resumed) !== undefined);
    const decision = view.only('penalty-decision');
    return told || decision === undefined
      ? undetermined('judgement', 'alone', given, [view.citation(halt)])
      : violated('open', { ...given, at: decision.pages[0]! }, [view.citation(halt), view.citation(decision)], {
          confidence: 0.75,
          unseenElsewhere: true,
        });
  },
});
