import { UnstyledButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import {
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconClipboardCheck,
  IconFolders,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconListCheck,
  IconScale,
  IconSettings,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useSignal } from '#renderer/storage/index.ts';
import { type Door, hiddenRooms } from './door';
import classes from './rail.module.css';
import { addressOf, type Room, type Route } from './route';
import { useServices } from './services-context';

const rooms: readonly { readonly room: Room; readonly name: string; readonly Icon: typeof IconFolders }[] = [
  { room: 'dossiers', name: '案卷', Icon: IconFolders },
  { room: 'review', name: '评查', Icon: IconChecklist },
  { room: 'panel', name: '合议', Icon: IconUsersGroup },
  { room: 'self-check', name: '自查', Icon: IconClipboardCheck },
  { room: 'ledger', name: '问题台账', Icon: IconListCheck },
  { room: 'campaign', name: '活动', Icon: IconCalendarEvent },
  { room: 'insight', name: '统计', Icon: IconChartBar },
  { room: 'bulletin', name: '通报', Icon: IconSpeakerphone },
  { room: 'templates', name: '标准', Icon: IconScale },
  { room: 'settings', name: '设置', Icon: IconSettings },
];

/** An agency does not sit on the panel: it sees what came of it. */
const nameAt = (door: Door, room: Room): string | undefined =>
  door === 'self-check' && room === 'panel' ? '评查结果' : undefined;

/** The way between rooms. At the desk it is narrow unless wanted wide: the page needs the space. */
export function Rail({ route }: { readonly route: Route }) {
  const door = useSignal(useServices().door);
  const hidden = hiddenRooms[door];
  const atDesk = route.room === 'review';
  const [narrow, setNarrow] = useLocalStorage({
    key: atDesk ? 'rail-at-desk-narrow' : 'rail-narrow',
    defaultValue: atDesk,
    getInitialValueInEffect: false,
  });
  const Toggle = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes.rail} data-narrow={narrow} aria-label="主导航">
      {rooms
        .filter(({ room }) => !hidden.has(room) || room === route.room)
        .map(({ room, name, Icon }) => ({ room, name: nameAt(door, room) ?? name, Icon }))
        .map(({ room, name, Icon }) => (
          <a
            key={room}
            href={room === 'review' && atDesk ? addressOf(route) : `#/${room}`}
            className={classes.room}
            aria-current={route.room === room ? 'page' : undefined}
            title={narrow ? name : undefined}
          >
            <Icon size={20} stroke={1.5} aria-hidden />
            <span className={classes.name}>{name}</span>
          </a>
        ))}
      <UnstyledButton
        className={classes.toggle}
        onClick={() => setNarrow(!narrow)}
        aria-label={narrow ? '展开导航' : '收起导航'}
      >
        <Toggle size={20} stroke={1.5} aria-hidden />
        {!narrow && <span>收起</span>}
      </UnstyledButton>
    </nav>
  );
}
