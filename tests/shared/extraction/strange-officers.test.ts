import { describe, expect, test } from 'vitest';
import { page, title, type Written } from '#tests/shared/builders/page';
import { readField } from './read-field';

/** Officers on forms of departments whose wordings no table knows. */
describe('officers of a record', () => {
  test.each<{ when: string; rows: readonly Written[]; people: readonly (readonly [string, string?])[] }>([
    {
      when: 'family names that also begin words',
      rows: ['执法人员：白一舟、武安然、边小雨'],
      people: [['白一舟'], ['武安然'], ['边小雨']],
    },
    {
      when: 'a name that ends like a date',
      rows: ['查看人员：钱塘月（执法证99060011）、温知年（执法证99060027）2024年5月10日'],
      people: [
        ['钱塘月', '99060011'],
        ['温知年', '99060027'],
      ],
    },
    {
      when: 'the same two written without a mark where they sign',
      rows: ['执法人员：武平、秦安然　　记录人：秦安然', '执法人员（签名）：武平秦安然　2024年5月10日'],
      people: [['武平'], ['秦安然']],
    },
    {
      when: 'names written before the blank for a date',
      rows: ['执法人员：穆之行、段玉书　年　月　日'],
      people: [['穆之行'], ['段玉书']],
    },
    {
      when: 'a speck between two signatures',
      rows: ['询问人：蔺知秋·席慕远', '记录人：艾山江·买买提'],
      people: [['蔺知秋'], ['席慕远']],
    },
    {
      when: 'a gap for a colon',
      rows: ['询问人 穆之行（水政430404012）　　记录人 段玉书'],
      people: [['穆之行', '水政430404012']],
    },
    {
      when: 'a label with two roles and the number',
      rows: ['检查（勘察）人及执法证号：祝小融 430600190021、文小萱 430600190035'],
      people: [
        ['祝小融', '430600190021'],
        ['文小萱', '430600190035'],
      ],
    },
    {
      when: 'the second officer on the next line without a label',
      rows: ['检查（勘验）人员：蓝天远　执法证件号：18080822011', '侯小笑　执法证件号：18080822019'],
      people: [
        ['蓝天远', '18080822011'],
        ['侯小笑', '18080822019'],
      ],
    },
    {
      when: 'another office for an officer',
      rows: ['卫生监督员：白一舟　证号43011205003　　柯小雨　证号43011205017'],
      people: [
        ['白一舟', '43011205003'],
        ['柯小雨', '43011205017'],
      ],
    },
    {
      when: 'certificates with the letters of place and trade',
      rows: ['执法人员：秦小川（执法证号：岚执J0118）、黎小满（执法证号：岚执J0126）'],
      people: [
        ['秦小川', '岚执J0118'],
        ['黎小满', '岚执J0126'],
      ],
    },
    {
      when: 'words beside one name are no second officer',
      rows: ['询问人：左凌风、出示', '问：我们的情况告知你，你有权申辩。'],
      people: [['左凌风']],
    },
    {
      when: 'a witness in the same row is none',
      rows: ['检查人员：张小三　见证人：李小四'],
      people: [['张小三']],
    },
    {
      when: 'the number called 证件编号',
      rows: ['勘验人员：鄂长明（证件编号：99081200017）、车晓棠（证件编号：99081200023）'],
      people: [
        ['鄂长明', '99081200017'],
        ['车晓棠', '99081200023'],
      ],
    },
    {
      when: 'family names no list has, told by the number in brackets',
      rows: ['询问人：嵬长庆（99071803）　　记录人：段玉书'],
      people: [['嵬长庆', '99071803']],
    },
    {
      when: 'a card of the trade before the number',
      rows: ['检查人员：都念慈（GSP检查员证99-0117）、濮阳川（GSP检查员证99-0142）'],
      people: [
        ['都念慈', '99-0117'],
        ['濮阳川', '99-0142'],
      ],
    },
    {
      when: 'who went along stands between the officers and their cards',
      rows: [
        '检查人员：郁青禾（执法证号9903011）',
        '陪同人员：公良敏（主任）',
        '告知：检查人员出示了执法证件，告知有权申请回避。',
      ],
      people: [['郁青禾', '9903011']],
    },
    {
      when: 'who asks called 问话人',
      rows: ['问话人：郜云樵（GD9905601）　记录人：竺宛秋（GD9905607）'],
      people: [['郜云樵', 'GD9905601']],
    },
    {
      when: 'those who came to look again',
      rows: ['复核人员：习远帆（16990117003）、宿知微（16990117008）'],
      people: [
        ['习远帆', '16990117003'],
        ['宿知微', '16990117008'],
      ],
    },
    {
      when: 'who only went along is none',
      rows: ['检查人：姚小靖', '被检查单位随同检查人员：施锦明'],
      people: [['姚小靖']],
    },
  ])('$when', ({ rows, people }) => {
    expect(readField('inquiry-record', 'officers', page(title('询问笔录'), ...rows))).toEqual(
      people.map(([name, certificate]) => (certificate === undefined ? { name } : { name, certificate })),
    );
  });
});

test('an asking word no table knows ends the value above it', () => {
  const sheet = page(
    title('现场查看记录'),
    '时间：2024年5月10日10时　　地点：泷江县建材市场C区12号',
    '查看人员：钱塘月（执法证99060011）',
  );
  expect(readField('inspection-record', 'place', sheet)).toBe('泷江县建材市场C区12号');
});
