import { defineCheck } from '../define-check';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const ticked =
  /[☑√■]\s*留置(?:送达)?|送达方式[:：]?留置|留置送达[^、/()☐□]{0,2}[☑√■]|拒(?:绝)?(?:签收|接收|接受)[^。]{0,20}留置/;

export const lienServiceWitnessed = defineCheck({
  meta: {
    id: 'lien-service-witnessed',
    title: '留置送达有见证人或音像记录',
    criterion: 'PU-EXEC-06',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['民事诉讼法(2023)第八十九条'],
    messages: {
      witnessed: '《{title}》（第{page}页）为留置送达，有见证人或者拍照、录像。',
      unwitnessed: '《{title}》（第{page}页）为留置送达，未见见证人签名或者拍照、录像记录，留置送达不成立。',
      none: '没有留置送达，本项不涉及。',
    },
    problem: '留置送达不规范：{reason}。',
    mending: '补充见证人签名或者送达过程的照片、录像；没有的重新送达。',
  },
  check(view) {
    const left = view.all('service-receipt').filter((paper) => {
      const method = view.read(paper, 'serviceMethod');
      return method.state === 'seen' ? /留置/.test(method.value) : view.find(paper, ticked) !== undefined;
    });
    if (left.length === 0) return notApplicable('none');
    return left.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const names = view.read(paper, 'signatures');
      const witness = names.state === 'seen' && names.value.some(({ role }) => /见证/.test(role));
      const words = view.find(paper, /见证人[:：]?[一-龥]{2,4}(?!签)|拍照|照片|录像|摄像|音像/);
      if (witness || words !== undefined)
        return satisfied('witnessed', place, words === undefined ? [view.citation(paper)] : [words]);
      return view.legible(paper)
        ? violated('unwitnessed', place, [view.citation(paper)], { confidence: 0.65, unseenElsewhere: true })
        : undetermined('scan', 'unsure', { ...place, what: '见证人' }, [view.citation(paper)]);
    });
  },
});
