import { expect, test } from 'vitest';
import type { Fact } from '#shared/model/fact';
import { namesTold } from '#shared/pipeline/index';

const read = (field: string, value: unknown): Fact =>
  ({ field, instrument: 'p1', state: 'read', value, cited: [], confidence: 1, by: 'machine' }) as unknown as Fact;

test('everybody the papers name, once; words of the form are nobody', () => {
  expect(
    namesTold([
      read('party', '滨江餐饮有限公司'),
      read('party', '张三'),
      read('legalRepresentative', '欧阳明'),
      read('officers', [{ name: '王五' }, { name: '执法人员' }, { name: '' }]),
      read('signatures', [{ role: '当事人', name: '张三' }]),
      read('opinions', [{ role: 'head', text: '同意', name: '赵六', date: undefined }]),
      read('address', '云溪县青石镇柳树湾12号'),
      { field: 'recorder', instrument: 'p1', state: 'illegible', cited: [], by: 'machine' } as unknown as Fact,
    ]),
  ).toEqual({
    persons: ['张三', '欧阳明', '王五', '赵六'],
    organisations: ['滨江餐饮有限公司'],
    addresses: ['云溪县青石镇柳树湾12号'],
  });
});

test('a name that ran on into the next cell is looked for by itself as well', () => {
  const { organisations, addresses } = namesTold([
    read('party', '滨江餐饮有限公司云溪县青石镇98号'),
    read('address', '云溪县柳树湾118室公民身份号码9901'),
  ]);
  expect(organisations).toContain('滨江餐饮有限公司');
  expect(addresses).toContain('云溪县柳树湾118室');
});
