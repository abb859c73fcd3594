import type { Citation } from '../../model/citation';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, violated } from '../judgement';

const monitored =
  /抓拍(?:记录|系统|设备|图片|照片|数据)|监控抓拍|电子(?:技术)?监控(?:设备|记录|系统)|非现场执法|电子警察|固定式?(?:抓拍|检测)设备|动态(?:检测|称重)/u;
const reviewed = /(?:法制|技术)审核|经(?:过)?审核|设置地点.{0,10}公布|已?向社会公布/u;

export const monitorEvidenceReviewed = defineCheck({
  meta: {
    id: 'monitor-evidence-reviewed',
    title: '电子监控设备和记录经过审核',
    criterion: 'PU-EVID-13',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十一条'],
    gate: true,
    messages: {
      reviewed:
        '以电子监控取证，卷内写有审核或者公布：“{quote}”（第{page}页），请核对设备、地点、记录内容三项是否都有。',
      unreviewed:
        '《{title}》（第{page}页）以电子监控记录取证，全卷未见设备经法制和技术审核、设置地点公布、记录内容审核的材料；未经审核的不得作为证据。',
      none: '没有以电子监控设备取证，本项不涉及。',
    },
    problem: '电子监控证据未经审核：{reason}。',
    mending: '补充设备审核、地点公布和记录审核材料；没有审核的不得作为处罚依据。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return without('处罚决定书');
    const used = view.find(decision, monitored);
    if (used === undefined) return notApplicable('none');
    const words = view.dossier.instruments.flatMap((paper) => sentence(view, paper, reviewed) ?? [])[0];
    return words === undefined
      ? violated('unreviewed', { title: decision.title, page: used.page }, [used, ...shots(view)], {
          confidence: 0.7,
          unseenElsewhere: true,
        })
      : satisfied('reviewed', { quote: excerpt(words.quote), page: words.page }, [words, used], { confidence: 0.65 });
  },
});

/** The pictures or print-outs the decision rests on. */
const shots = (view: DossierView): readonly Citation[] =>
  view.all('exhibit', 'unknown').flatMap((paper) => view.find(paper, monitored) ?? []);
