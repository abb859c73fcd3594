import { defineCheck } from '../define-check';
import { servedStep, stepIn } from '../families/order';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const answered = /复核|采纳|不(?:予)?成立|成立|核实|记录在卷/;

export const demandDefenceAnswered = defineCheck({
  meta: {
    id: 'demand-defence-answered',
    title: '听取催告后的申辩并复核',
    criterion: 'CE-03',
    group: 'notice',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第三十六条'],
    messages: {
      answered: '《{title}》（第{page}页）有复核意见：“{quote}”。',
      ignored: '《{title}》（第{page}页）为催告后的陈述申辩，卷内没有复核意见，后续文书也未回应采纳与否。',
      unanswered: '《{title}》（第{page}页）为催告后的陈述申辩，未读出复核意见和采纳与否，请核对。',
      none: '催告后未见当事人提出陈述申辩的材料，本项不涉及。',
    },
    problem: '没有复核催告后的申辩：{reason}。',
    mending: '补充复核意见，对不采纳的说明理由并告知当事人。',
  },
  check(view) {
    const letter = view.all('demand-notice')[0];
    if (letter === undefined) return notApplicable('none');
    const told = servedStep(view, letter) ?? stepIn(view, letter);
    const given = view.all('defence-record').filter((paper) => {
      if (/催告/.test(paper.title) || view.find(paper, /催告/) !== undefined) return true;
      const step = stepIn(view, paper);
      return told !== undefined && step !== undefined && step.date >= told.date;
    });
    if (given.length === 0) return notApplicable('none');
    const papers = [...given, ...view.all('execution-decision', 'enforcement-application')];
    const found = papers.flatMap((paper) => {
      const words = view.find(paper, answered);
      return words === undefined ? [] : [{ paper, words }];
    })[0];
    const [first] = given;
    return found === undefined
      ? papers.every((paper) => view.legible(paper))
        ? violated('ignored', { title: first!.title, page: first!.pages[0]! }, [view.citation(first!)], {
            confidence: 0.6,
            unseenElsewhere: true,
          })
        : undetermined('judgement', 'unanswered', { title: first!.title, page: first!.pages[0]! }, [
            view.citation(first!),
          ])
      : satisfied(
          'answered',
          { title: found.paper.title, page: found.words.page, quote: found.words.quote },
          [found.words],
          {
            confidence: 0.7,
          },
        );
  },
});
