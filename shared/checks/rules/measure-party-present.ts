import { defineCheck } from '../define-check';
import { partyAway, recordsOf, wasSeized } from '../families/measure';
import { signedBy } from '../families/signature';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const present = /(?:通知|当事人|负责人|经营者|委托代理人|代理人|工作人员)[^。;]{0,16}(?:到场|在场)|在场人/;
const partySigned =
  /(?:当事人|被(?:查封|扣押|检查|执行)[^。]{0,4}|现场负责人|委托代理人|经营者)[^。:]{0,10}(?:签名|签字|签章|捺印|盖章)/;
const witness = /见证人|邀请[^。]{2,30}(?:到场)?见证/;

export const measurePartyPresent = defineCheck({
  meta: {
    id: 'measure-party-present',
    title: '当事人到场，不到场的有见证人',
    criterion: 'CM-07',
    group: 'evidence',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第十八条第一款第四项', '行政强制法(2012)第十八条第一款第九项'],
    messages: {
      present: '《{title}》（第{page}页）记有当事人到场：“{quote}”。',
      witnessed: '《{title}》（第{page}页）当事人未到场，记有见证人：“{quote}”。',
      unwitnessed: '《{title}》（第{page}页）记明“{quote}”，未见见证人姓名或者签名，当事人不到场时没有见证。',
      neither: '《{title}》（第{page}页）既未见当事人到场的记载和签名，也未见见证人，不能证明实施过程。',
      noMeasure: '卷内没有查封、扣押的现场笔录，到场情况无从核对。',
    },
    problem: '当事人到场问题：{reason}。',
    mending: '补充通知当事人到场的证明、见证人身份和签名或者音像资料。',
  },
  check(view) {
    const records = recordsOf(view);
    if (!wasSeized(view) || records.length === 0) return paperUnseen('noMeasure');
    return records.map((record) => {
      const place = { title: record.title, page: record.pages[0]! };
      const away = partyAway(view, record);
      const seenBy = view.find(record, witness);
      const signed = view.read(record, 'signatures');
      const witnessSigned = signed.state === 'seen' && signed.value.some(({ role }) => /见证/.test(role));
      const party = signedBy(view, record, /当事人|现场负责人|委托代理人|经营者/u);
      const empty = party.state === 'blank';
      if (away !== undefined) {
        if (seenBy !== undefined || witnessSigned)
          return satisfied('witnessed', { ...place, page: (seenBy ?? away).page, quote: (seenBy ?? away).quote }, [
            away,
            ...(seenBy === undefined ? [] : [seenBy]),
          ]);
        return view.legible(record) && (view.find(record, partySigned) === undefined || empty)
          ? violated('unwitnessed', { ...place, page: away.page, quote: away.quote }, [away], { confidence: 0.7 })
          : undetermined('scan', 'unsure', { ...place, what: '见证人' }, [away]);
      }
      const here = view.find(record, present) ?? view.find(record, partySigned) ?? seenBy;
      if (here !== undefined) return satisfied('present', { ...place, page: here.page, quote: here.quote }, [here]);
      // Whoever signs the record was there: 记录属实。晏北屏 2025年6月6日.
      if (party.state === 'signed' && party.cited[0] !== undefined) {
        const [ink] = party.cited;
        return satisfied('present', { ...place, page: ink.page, quote: ink.quote }, [ink], { confidence: 0.75 });
      }
      return view.legible(record)
        ? violated('neither', place, [view.citation(record)], { confidence: 0.65 })
        : undetermined('scan', 'unsure', { ...place, what: '到场和见证情况' }, [view.citation(record)]);
    });
  },
});
