import { defineCheck } from '../define-check';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const filmed = /录像|录音|音像|摄像|视频|执法记录仪|影像|光盘/u;
const due = /留置送达|公告送达/u;

/** Said of the step itself: 因设备故障未录像. */
const unfilmed =
  /(?:未|没有|没|无)(?:能|进行|作|做|制作)?(?:同步|全程)?(?:录音)?(?:录像|摄像|音像记录|录音)(?!资料的)/u;

export const penaltyStepsFilmed = defineCheck({
  meta: {
    id: 'penalty-steps-filmed',
    title: '听证、留置和公告送达等环节有音像记录',
    criterion: 'PU-EVID-25',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十七条', '国办发(2018)118号'],
    messages: {
      filmed: '卷内有音像记录：“{quote}”（第{page}页），请核对覆盖{step}。',
      notFilmed: '本案有{step}，全卷未读出音像记录或者清单，请核对音像资料是否另行保存。',
      saidNot: '本案有{step}，《{title}》（第{page}页）写明“{quote}”。',
      none: '没有听证、留置送达、公告送达等应当音像记录的环节，本项不涉及。',
    },
    problem: '缺少音像记录：{reason}。',
    mending: '补充音像资料清单、光盘或者平台编号入卷。',
  },
  check(view) {
    const steps = [
      ...(view.all('hearing-record').length > 0 ? ['听证'] : []),
      ...(view.all('preservation-notice').length > 0 ? ['先行登记保存'] : []),
      ...(view.all('service-receipt', 'service-by-post').some((paper) => {
        const method = view.read(paper, 'serviceMethod');
        return method.state === 'seen' && due.test(`${method.value}送达`);
      })
        ? ['留置或者公告送达']
        : []),
    ];
    if (steps.length === 0) return notApplicable('none');
    const step = steps.join('、');
    const denied = view
      .all('hearing-record', 'preservation-notice', 'service-receipt', 'service-by-post', 'inspection-record')
      .flatMap((paper) => {
        const words = sentence(view, paper, unfilmed);
        return words === undefined ? [] : [{ title: paper.title, words }];
      });
    if (denied.length > 0) {
      return denied.map(({ title, words }) =>
        violated('saidNot', { step, title, page: words.page, quote: excerpt(words.quote) }, [words], {
          confidence: 0.75,
        }),
      );
    }
    const found = view.dossier.instruments
      .filter(({ kind }) => kind !== 'catalogue' && kind !== 'inquiry-record')
      .flatMap((paper) => (filmed.test(paper.title) ? [view.citation(paper)] : (view.find(paper, filmed) ?? [])))[0];
    return found === undefined
      ? undetermined('judgement', 'notFilmed', { step })
      : satisfied('filmed', { quote: found.quote || '音像资料', page: found.page, step }, [found], { confidence: 0.7 });
  },
});
