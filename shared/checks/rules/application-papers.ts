import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';
import { signedBy } from '../families/signature';
import { satisfied, undetermined, violated } from '../judgement';

const ANNEXES = '附送材料的目录';

export const applicationPapers = defineCheck({
  meta: {
    id: 'application-papers',
    title: '申请法院执行的材料齐全，申请书签名盖章',
    criterion: 'CE-22',
    group: 'execution',
    procedures: ['coercion', 'penalty-ordinary'],
    basis: ['行政强制法(2012)第五十五条'],
    ofPictures: true,
    messages: {
      attached: '卷内有原决定书、催告书等申请材料。',
      empty: '强制执行申请书（第{page}页）的行政机关负责人签名处空白。',
      unsigned: '强制执行申请书（第{page}页）的行政机关负责人签名处未读出姓名，请核对是否签名。',
      withoutAnnexes: '强制执行申请书（第{page}页）未列附送材料，未见{lacking}。',
      notAttached: '卷内和申请书附件未读出{lacking}，请核对申请材料。',
    },
    problem: '申请法院执行的材料不全：{reason}。',
    mending: '按条文补齐材料，申请书由负责人签名、加盖印章并注明日期。',
  },
  check(view) {
    const application = view.all('enforcement-application')[0];
    if (application === undefined) return without('强制执行申请书');
    const form = elements(view, application, [
      { label: '申请人和被申请人', fields: ['party'], words: /被申请人|被执行人/ },
      { label: '申请执行的内容', fields: ['amount'], words: /申请(?:执行)?(?:事项|内容|请求|标的)|请求|罚款/ },
      { label: '机关负责人签名', fields: ['signatures', 'legalRepresentative'], words: /负责人|法定代表人|签名|签章/ },
      {
        label: '机关名称或者印章',
        fields: ['seal', 'agency'],
        words: /[一-龥]{2,}(?:局|委员会|政府|厅|支队|大队|总队)/,
      },
      { label: '日期', fields: ['date'], words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/ },
    ]);
    const lacking = [
      ...(view.find(application, /附(?:件|送[^。]{0,6})?:|材料(?:清单|目录)|附[一1]/) === undefined ? [ANNEXES] : []),
      ...(view.all('penalty-decision', 'summary-decision', 'correction-order').length > 0 ||
      view.find(application, /(?:处罚|行政)?决定书/) !== undefined
        ? []
        : ['行政决定书']),
      ...(view.all('demand-notice').length > 0 || view.find(application, /催告/) !== undefined ? [] : ['催告情况']),
      ...(view.find(application, /陈述|申辩|当事人[^。]{0,6}意见|未(?:提出|履行)/) !== undefined ||
      view.all('defence-record').length > 0
        ? []
        : ['当事人的意见']),
      ...(view.find(application, /标的|财产|账户|执行(?:内容|事项)|罚款|拆除/) !== undefined
        ? []
        : ['强制执行标的情况']),
    ];
    const head = signedBy(view, application, /(?:行政机关|机关)?负责人|法定代表人/u);
    return [
      form,
      ...(head.state === 'blank'
        ? [violated('empty', { page: application.pages.at(-1)! }, head.cited, { confidence: 0.65 })]
        : []),
      ...(head.state === 'inked' || head.state === 'unread'
        ? [undetermined('scan', 'unsigned', { page: application.pages.at(-1)! }, head.cited)]
        : []),
      lacking.length === 0
        ? satisfied('attached', {}, [view.citation(application)], { confidence: 0.7 })
        : view.legible(application) && view.doubtful().length === 0 && lacking.includes(ANNEXES)
          ? violated(
              'withoutAnnexes',
              { lacking: lacking.join('、'), page: application.pages[0]! },
              [view.citation(application)],
              {
                confidence: 0.6,
              },
            )
          : undetermined('judgement', 'notAttached', { lacking: lacking.join('、') }, [view.citation(application)]),
    ];
  },
});
