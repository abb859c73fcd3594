import { defineCheck } from '../define-check';
import { notApplicable, satisfied, violated } from '../judgement';

const electronic = /电子(?:送达|邮件|方式)|短信|微信|传真|邮箱/u;
/** The method in a form's words where its box was not read. */
const labelled = /方式[:]?(?:以|用|采用|通过)?(?:电子|短信|微信|传真|邮箱)[^。]{0,4}(?:送达|发送)/u;
const agreed =
  /(?:送达)?地址(?:及|和|、)[^。]{0,10}送达方式确认书|确认[:]?[☑√■]?同意电子送达|(?:电子)?送达地址确认书|同意(?:采用|以)?.{0,6}电子(?:方式)?送达|送达方式确认书/u;

export const electronicServiceAgreed = defineCheck({
  meta: {
    id: 'electronic-service-agreed',
    title: '电子送达有当事人签署的确认书',
    criterion: 'PU-EXEC-07',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十一条第二款'],
    messages: {
      agreed: '电子送达（第{page}页）有当事人确认：“{quote}”（第{at}页）。',
      unseen: '《{title}》（第{page}页）为电子送达，全卷未见当事人同意并签订的确认书。',
      none: '没有电子送达，本项不涉及。',
    },
    problem: '电子送达没有确认书：{reason}。',
    mending: '补充当事人签署的确认书；没有同意的另行依法送达。',
  },
  check(view) {
    const sent = view.all('service-receipt', 'service-by-post').filter((paper) => {
      const method = view.read(paper, 'serviceMethod');
      return method.state === 'seen' ? electronic.test(method.value) : view.find(paper, labelled) !== undefined;
    });
    if (sent.length === 0) return notApplicable('none');
    const words = view.dossier.instruments.flatMap((paper) =>
      agreed.test(paper.title) ? { ...view.citation(paper), quote: paper.title } : (view.find(paper, agreed) ?? []),
    )[0];
    return sent.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      return words === undefined
        ? violated('unseen', place, [view.citation(paper)], { confidence: 0.7, unseenElsewhere: true })
        : satisfied('agreed', { page: place.page, quote: words.quote, at: words.page }, [view.citation(paper), words]);
    });
  },
});
