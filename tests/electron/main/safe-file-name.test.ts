import { expect, test } from 'vitest';
import { safeFileName } from '#electron/main/ipc/safe-file-name';

test.each([
  ['评分表（甲案）.docx', '评分表（甲案）.docx'],
  ['甲/乙案: 2024.docx', '甲_乙案_ 2024.docx'],
  ['../../etc/passwd.docx', '_.._etc_passwd.docx'],
  ['C:\\x.docx', 'C__x.docx'],
  ['con.docx', 'con_.docx'],
  ['换\n行.xlsx', '换_行.xlsx'],
  [' ..docx', '未命名.docx'],
  ['.docx', '未命名.docx'],
  [`${'长'.repeat(250)}.docx`, `${'长'.repeat(100)}.docx`],
])('%s is offered as %s', (name, offered) => {
  expect(safeFileName(name)).toBe(offered);
});
