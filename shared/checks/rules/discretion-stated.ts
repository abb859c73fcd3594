import { defineCheck } from '../define-check';
import { missing } from '../families/presence';
import { sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const standard =
  /裁量(?:权)?(?:适用)?(?:的)?(?:基准|规则|规定|标准|办法|指导|细则|表|执行)|《[^》]{2,40}裁量[^》]{0,20}》|裁量(?:等级|阶次|档次|幅度|因素|情形)/;
const circumstance =
  /(?:情节|社会危害|危害(?:后果|程度)|违法程度|主观(?:过错|故意)|改正|配合调查|初次|首次|持续时间|货值)[^。]{0,60}(?:从轻|从重|减轻|一般|较轻|较重|严重|轻微|综合|裁量|决定)|综合(?:考虑|考量|裁量)/;

export const discretionStated = defineCheck({
  meta: {
    id: 'discretion-stated',
    title: '适用裁量基准并在决定书中写明',
    criterion: 'PU-LAW-08',
    group: 'law',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第三十四条', '国办发(2022)27号'],
    messages: {
      stated: '决定书写明裁量基准的适用：“{quote}”（第{page}页）。',
      reasoned: '决定书写明裁量情节“{quote}”（第{page}页），未见裁量基准名称或者档次，请核对本领域有无裁量基准。',
      unstated: '决定书（第{page}页起）全文未见裁量基准、裁量情节的说明，处罚幅度如何得出看不出来。',
      missing: '卷内未见{what}，裁量说明无从核对。',
    },
    problem: '裁量未说明：{reason}。',
    mending: '在决定书中写明适用的裁量基准名称、档次、考虑的情节及证据；本案补充裁量说明入卷。',
  },
  check(view) {
    const paper = view.only('penalty-decision');
    if (paper === undefined) return missing(view, ['penalty-decision'], 'missing');

    const named = sentence(view, paper, standard);
    if (named !== undefined)
      return satisfied('stated', { quote: named.quote, page: named.page }, [named], { confidence: 0.85 });
    const reasoned = sentence(view, paper, circumstance);
    if (reasoned !== undefined) {
      return undetermined('judgement', 'reasoned', { quote: reasoned.quote, page: reasoned.page }, [reasoned]);
    }
    const place = { title: paper.title, page: paper.pages[0]! };
    const told = view.read(paper, 'discretion');
    if (told.state === 'seen' && told.value !== '') {
      return undetermined('judgement', 'reasoned', { quote: told.value, page: told.cited[0]!.page }, told.cited);
    }
    return view.legible(paper)
      ? violated('unstated', place, [view.citation(paper)], { confidence: 0.75 })
      : undetermined('scan', 'unsure', { ...place, what: '裁量说明' }, [view.citation(paper)]);
  },
});
