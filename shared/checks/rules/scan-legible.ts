import { isLegible } from '../../model/page-text';
import { defineCheck } from '../define-check';
import { pageCitation, pageList } from '../dossier-view';
import { satisfied, undetermined } from '../judgement';

export const scanLegible = defineCheck({
  meta: {
    id: 'scan-legible',
    title: '扫描件清晰可辨',
    criterion: 'PU-FILE-08',
    group: 'file',
    procedures: ['penalty-ordinary', 'coercion', 'inspection'],
    basis: ['机关档案管理规定(2018)'],
    messages: {
      legible: '全卷{count}页均可识读。',
      rest: '其余各页均可识读。',
      poor: '{where}未能清楚识读，这些页上的内容不作缺失判断，请翻看原卷或重新扫描。',
      lost: '扫描件“{names}”不完整，只收下了部分页；缺的页上有什么不作缺失判断，请向移交单位重新索取。',
    },
    problem: '扫描质量不足：{reason}。',
    mending: '重新扫描不清晰的页面；字迹褪色的热敏纸先复印再归档。',
  },
  check(view) {
    const { incomplete = [] } = view.dossier;
    const lost =
      incomplete.length === 0
        ? []
        : [undetermined('scan', 'lost', { names: incomplete.join('”“') }, [pageCitation(1)])];
    const ordinals = view.doubtful();
    if (ordinals.length === 0 && lost.length > 0) return lost;
    if (ordinals.length === 0)
      return view.dossier.pages.every(isLegible)
        ? satisfied('legible', { count: view.dossier.pages.length })
        : satisfied('rest');
    return [
      undetermined('scan', 'poor', { where: pageList(ordinals) }, ordinals.slice(0, 10).map(pageCitation)),
      ...lost,
    ];
  },
});
