import { behind } from '../layout/labelled';
import { firstOf, found, type Reader, refined, search } from '../layout/reading';
import { nameIn, partyName } from './party';

/** 某某公司收到催告后提出…: the party as the subject of what it did; the title above it is no part of its name. */
const AS_SUBJECT =
  /(?:^|[\n。书:])((?:(?![见定知请]书)[\u4e00-\u9fa5()]){4,36}(?:公司|店|厂|部|行|馆|院|中心|合作社|户))(?=收到|提出|提交|对|不服|于\d)/u;

/** The party that makes a declaration: behind a label, in 我单位…, or at the foot above the date. */
export const addresseeOrSigner: Reader<string> = firstOf(
  refined(
    behind(
      '声明人',
      '申请人',
      '承诺人',
      '申请人(签名或盖章)',
      '声明人(签名)',
      '当事人',
      '当事人(签名或盖章)',
      '申请人名称',
      '声明单位',
    ),
    nameIn,
  ),
  (paper) => {
    const [match] = search(
      paper,
      /(?:我(?:单位|公司|店)?|本(?:单位|公司|人|店))[(,]?([\u4e00-\u9fa5()]{4,36}(?:公司|店|厂|部|行|馆|院|中心|合作社|户))/u,
    );
    const name = match === undefined ? undefined : nameIn(match.groups[1] ?? '');
    return match === undefined || name === undefined ? undefined : found(paper, match.spanOf(1), name, 0.8);
  },
  (paper) => {
    const [match] = search(paper, AS_SUBJECT);
    return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.8);
  },
  (paper) => {
    const block = paper.blocks
      .slice(-4)
      .find(({ text }) => /(?:公司|店|厂|部|行|馆|院|中心|合作社|户)(?:\(.{1,6}\))?$/u.test(text) && text.length < 40);
    return block === undefined ? undefined : found(paper, block, block.text.replace(/\(.{1,6}\)$/u, ''), 0.75);
  },
  partyName,
);
