const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true, sensitivity: 'base' });

/** 第2页 before 第10页: the order in which a person would put file names. */
export const naturally = (a: string, b: string): number => collator.compare(a, b);
