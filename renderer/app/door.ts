import type { Room } from './route';

/** 评查 · 自查 · 组织: through which door one came in; it hides what is not needed there and forbids nothing. */
export type Door = 'review' | 'self-check' | 'organise';

export const doors: readonly { readonly door: Door; readonly name: string; readonly words: string }[] = [
  { door: 'review', name: '评查', words: '我要评查案卷：自己导入，或领取组织方发来的评查包' },
  { door: 'self-check', name: '自查', words: '我要在送评前检查本单位的案卷' },
  { door: 'organise', name: '组织', words: '我组织评查活动：抽样、分工、收发评查包、合议' },
];

/** Rooms that each door leaves out of the way between rooms; 设置 opens another door. */
export const hiddenRooms: Readonly<Record<Door, ReadonlySet<Room>>> = {
  review: new Set<Room>(['panel']),
  'self-check': new Set<Room>(['panel', 'campaign']),
  organise: new Set<Room>(),
};
