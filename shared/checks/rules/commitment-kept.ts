import { defineCheck } from '../define-check';
import { licenceDecisions } from '../families/licence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const commitmentKept = defineCheck({
  meta: {
    id: 'commitment-kept',
    title: '告知承诺有承诺书和事后核查记录',
    criterion: 'LI-EXAM-16',
    group: 'evidence',
    procedures: ['licence'],
    basis: ['国办发(2020)42号', '行政许可法(2019)第三十四条'],
    messages: {
      checked: '告知承诺书（第{page}页）在卷，有事后核查记录（第{checkPage}页）。',
      unchecked: '告知承诺书（第{page}页）在卷，未见事后核查记录，请核对是否已核查。',
      missing: '《{title}》（第{page}页）写明实行告知承诺，卷内未见告知承诺书。',
      doubtful: '《{title}》（第{page}页）写明实行告知承诺，未见告知承诺书，但{where}，请先核对。',
      none: '未见实行告知承诺，本项不涉及。',
    },
    problem: '告知承诺手续不全：{reason}。',
    mending: '补充告知承诺书和事后核查记录。',
  },
  check(view) {
    const letter = view.all('commitment-letter')[0];
    if (letter !== undefined) {
      const given = { page: letter.pages[0]! };
      const check = view.all('site-verification', 'inspection-record')[0];
      return check === undefined
        ? undetermined('judgement', 'unchecked', given, [view.citation(letter)])
        : satisfied('checked', { ...given, checkPage: check.pages[0]! }, [view.citation(letter), view.citation(check)]);
    }
    for (const paper of [
      ...view.all('acceptance-notice', 'licence-review', 'licence-application'),
      ...licenceDecisions(view),
    ]) {
      const words = view.find(paper, /(?<!□)(?:实行|采用|适用|以)告知承诺|告知承诺(?:制|方式)(?!□)/);
      if (words === undefined) continue;
      const place = { title: paper.title, page: words.page };
      const absence = view.absence('commitment-letter');
      return absence.sure
        ? violated('missing', place, [words], { confidence: 0.6 })
        : undetermined('scan', 'doubtful', { ...place, where: absence.where }, [words]);
    }
    return notApplicable('none');
  },
});
