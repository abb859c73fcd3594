import type { PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { allLabelled } from '../layout/labelled';
import type { PaperText, Span } from '../layout/paper-text';
import { found, type Reader, search } from '../layout/reading';
import { namesIn } from './names';

/** Where the party signs a paper that needs no receipt of its own. */
const PLACES = [
  '当事人签名',
  '当事人签字',
  '当事人签收',
  '当事人签章',
  '当事人签名或盖章',
  '当事人(签名或盖章)',
  '当事人(签名)',
  '当事人(签字)',
  '被处罚人签名',
  '被处罚人签收',
  '被处罚人(签名或盖章)',
  '申请人签名',
  '申请人(签名或盖章)',
  '申请人签收',
  '领取人',
  '领证人',
  '签收人',
  '签收',
  '受送达人',
  '收件人签名',
];
const IN_WORDS =
  /(?:当事人|被处罚人|申请人|领取人|领证人|签收人)[^。:;]{0,10}(?:签名|签字|签收|签章|盖章|捺印)[^:。;]{0,8}:?/u;
const AFTER = 40;

/** The day on which the party signed for the paper on its own foot. */
export const signedByPartyOn: Reader<PlainDate> = (paper) => {
  for (const span of places(paper)) {
    // A date line left open belongs to this signature; what is dated after it is another's.
    const [sighting] = readDates(ownWords(paper.flow.slice(span.start, span.end)));
    if (sighting?.kind !== 'read') continue;
    const place = { start: span.start + sighting.start, end: span.start + sighting.end };
    return found(paper, place, sighting.date, sighting.repaired ? 0.6 : 0.9);
  }
  return undefined;
};

export const signedByParty: Reader<string> = (paper) => {
  for (const span of places(paper)) {
    const text = paper.flow.slice(span.start, span.end).replaceAll('\n', '');
    const [first] = namesIn(text.split(/\d{4}年|执法|日期/u)[0] ?? '');
    if (first !== undefined) return found(paper, span, first.name, 0.85);
  }
  return undefined;
};

/** Up to where somebody else signs: the agency's name at the foot, or the officers. */
const ownWords = (text: string): string => text.split(/执法|(?:局|厅|委员会|政府|大队|支队)\n/u)[0] ?? '';

function places(paper: PaperText): readonly Span[] {
  const behind = allLabelled(paper, PLACES).flatMap(({ spans }) => spans);
  const inWords = search(paper, IN_WORDS).map(({ span }) => ({
    start: span.end,
    end: Math.min(paper.flow.length, span.end + AFTER),
  }));
  return [...behind, ...inWords];
}
