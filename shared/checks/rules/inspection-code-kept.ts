import { defineCheck } from '../define-check';
import { isInspectionDossier } from '../families/inspection';
import { saidIn } from '../families/reasoning';
import { outOfScope, satisfied, undetermined, violated } from '../judgement';

const code =
  /扫码|检查码|企业码|执法码|二维码|(?:检查|任务|平台)(?:编号|编码|单号)[^。]{0,4}[A-Z\d-]{4,}|一企一码|亮码/;

/** The papers say themselves that nobody scanned or registered. */
const skipped =
  /(?:未|没有)[^。;,]{0,6}(?:扫|亮)[^。;,]{0,10}码|(?:未|没有)(?:在|通过)[^。;,]{0,12}(?:平台|系统)[^。;,]{0,4}(?:登记|录入)|码[^。;,]{0,4}(?:没|未)(?:有|能)?扫|扫码[^。;,]{0,4}(?:失败|未成功|没成)/;

export const inspectionCodeKept = defineCheck({
  meta: {
    id: 'inspection-code-kept',
    title: '入企检查扫码留痕',
    criterion: 'IN-14',
    group: 'evidence',
    procedures: ['inspection'],
    basis: ['国办发(2024)54号(具体条目待核)'],
    messages: {
      skipped: '《{title}》（第{page}页）写明“{quote}”，入企检查应当扫码或者在平台登记。',
      kept: '有扫码或者平台编号的记载：“{quote}”（第{page}页）。',
      unseen: '全卷未读出扫码登记或者平台编号；本地已启用检查码的请核对平台记录，未启用的选不适用。',
      elsewhere: '本卷不是检查案卷，本项不涉及。',
    },
    problem: '没有扫码留痕：{reason}。',
    mending: '补录平台登记并将检查编号入卷。',
  },
  check(view) {
    if (!isInspectionDossier(view)) return outOfScope('elsewhere');
    // A notice tells the right to refuse whoever did not scan; what was done stands in the record.
    const omitted = saidIn(
      view,
      view.all('inspection-record', 'inspection-result', 'inspection-approval', 'closing-note'),
      skipped,
    );
    if (omitted !== undefined)
      return violated('skipped', omitted.given, [omitted.words], { confidence: 0.7, inItsWords: true });
    const found = view.dossier.instruments.flatMap((paper) => view.find(paper, code) ?? [])[0];
    return found === undefined
      ? undetermined('parameter', 'unseen')
      : satisfied('kept', { quote: found.quote, page: found.page }, [found], { confidence: 0.75 });
  },
});
