/** Words that the families of checks share; every check may use them beside its own. */
export const commonMessages = {
  unseenUnsure: '未见{what}，但{where}，不能断定缺少，请先翻看这些页。',
  absentUnsure: '就已读出的各页看，{said}但{where}，确无相关内容再按此处理。',
  unsure: '《{title}》（第{page}页）的{what}看不清或未能识读，请对照原卷核对。',
  dropped: '案件以《{title}》（第{page}页）终结，没有作出处罚，本项不涉及。',
  noInstrument: '卷内没有{what}，本项不涉及。',
  baseUnseen: '未见{what}，本项无从核对；请先确认该文书是否在卷。',
  dateUnread: '未读出{what}的日期，无法计算期限，请对照原卷填写。',
  beyondHolidays: '{from}至{to}超出放假安排表的范围，工作日无法准确计算，请更新放假安排表后重新检查。',
  complete: '《{title}》（第{page}页）要素齐全：{elements}。',
  lacking: '《{title}》（第{page}页）未见{lacking}。',
  kept: '{what}：{working}，未超过期限。',
  late: '{what}：{working}，超过期限{over}。',
  lateByRollover: '{what}：{working}，已过日历期限，但末日遇休息日顺延后未超过；请按当地口径判断。',
} as const;

export type CommonMessages = typeof commonMessages;
