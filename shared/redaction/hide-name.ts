const DOUBLE = /^(欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|百里|呼延|南宫|独孤|长孙)/;
const ORDER = '甲乙丙丁戊己庚辛壬癸';

/** 张三 → 张某; a second 张 is 张某乙, so that the story stays clear. `before` are the persons hidden already. */
export function hidePerson(name: string, before: readonly string[]): string {
  const surname = DOUBLE.exec(name)?.[0] ?? [...name][0] ?? '';
  const same = before.filter(
    (other) => other !== name && (DOUBLE.exec(other)?.[0] ?? [...other][0]) === surname,
  ).length;
  return same === 0 ? `${surname}某` : `${surname}某${ORDER[Math.min(same, ORDER.length - 1)]}`;
}

/** 滨江餐饮有限公司 → 某公司; what it is stays, whose it is goes. */
export const hideOrganisation = (name: string): string =>
  `某${/(公司|合作社|事务所|医院|学校|商店|超市|药店|饭店|餐饮店|酒店|宾馆|厂|店|行|中心)$/.exec(name)?.[0] ?? '单位'}`;
