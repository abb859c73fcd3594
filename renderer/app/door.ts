import type { Room } from './route';

/** 评查 · 组长 · 组织 · 自查: as whom one sits here. It hides what is not needed, and keeps some acts to whose they are. */
export type Door = 'review' | 'lead' | 'organise' | 'self-check';

export const doors: readonly { readonly door: Door; readonly name: string; readonly words: string }[] = [
  { door: 'review', name: '评查', words: '我要评查案卷：自己导入，或领取组织方发来的评查包' },
  { door: 'lead', name: '组长', words: '我主持合议：锁定、裁定分歧、签字，答复异议' },
  { door: 'organise', name: '组织', words: '我组织评查活动：抽样、分工、收发评查包' },
  { door: 'self-check', name: '自查', words: '我是被评单位：送评前自查，看评查结果，提出异议' },
];

export const doorName = (door: Door): string => doors.find((each) => each.door === door)?.name ?? '';

/** Rooms that each door leaves out of the way between rooms. */
export const hiddenRooms: Readonly<Record<Door, ReadonlySet<Room>>> = {
  review: new Set<Room>(['panel']),
  lead: new Set<Room>(),
  organise: new Set<Room>(),
  'self-check': new Set<Room>(['campaign']),
};
