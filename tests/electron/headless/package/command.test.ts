import { describe, expect, test } from 'vitest';
import { packageCommandOf, packageUsage } from '#electron/headless/package/command';

describe('the command line of packages', () => {
  test.each([
    [['inspect', 'a.ajpc', 'b.ajpc'], { kind: 'inspect', files: ['a.ajpc', 'b.ajpc'] }],
    [['open', 'a.ajpc', '--out', 'a'], { kind: 'open', file: 'a.ajpc', out: 'a' }],
    [
      ['seal', 'a', '--out', 'b.ajpc', '--passphrase-file', 'p'],
      { kind: 'seal', folder: 'a', out: 'b.ajpc', passphraseFile: 'p' },
    ],
    [
      ['merge', 'a.ajpc', '--library', 'l', '--by', ' 孙组织 '],
      { kind: 'merge', files: ['a.ajpc'], library: 'l', by: '孙组织' },
    ],
    [['--help'], { kind: 'help' }],
  ])('understands %j', (args, command) => {
    expect(packageCommandOf(args)).toMatchObject(command);
  });

  test.each([
    [[], /动作/],
    [['seal'], /seal 的文件/],
    [['weigh', 'a.ajpc'], /没有“weigh”这个动作/],
    [['open', 'a.ajpc'], /--out/],
    [['open', 'a.ajpc', 'b.ajpc', '--out', 'a'], /只解开一个/],
    [['merge', 'a.ajpc', '--library', 'l'], /--by/],
    [['merge', 'a.ajpc', '--by', '孙'], /--library/],
    [['inspect', 'a.ajpc', '--passphrase', '12345678'], /参数有误/],
  ])('answers %j with a sentence', (args, why) => {
    expect(packageCommandOf(args)).toMatchObject({ kind: 'wrong', why: expect.stringMatching(why) });
  });

  test('takes no passphrase as an argument, and says where it comes from', () => {
    expect(packageUsage).toContain('AJPC_PASSPHRASE');
    expect(packageUsage).not.toMatch(/--passphrase[ =]/);
  });
});
