import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title, useMantineColorScheme } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReaderNotice } from '#renderer/app/use-reader-notice.ts';
import { useSignal } from '#renderer/storage/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { AppError } from '#shared/base/app-error';
import type { ReviewerName } from '#shared/model/ids';
import type { LibraryState } from '#shared/ports/library';
import type { ReadingPolicy } from '#shared/ports/page-reader';
import { DoorSetting } from './door-setting';
import { HolidaysSetting } from './holidays-setting';
import { LetterheadSetting } from './letterhead-setting';
import { LocalitySetting } from './locality-setting';
import classes from './settings-view.module.css';
import { StatutesSetting } from './statutes-setting';

/** 设置: who sits here, where the library is, how it looks, how pages are read. */
export function SettingsView({ library }: { readonly library: LibraryState }) {
  return (
    <main className={classes.view}>
      <Title order={1}>设置</Title>
      <div className={classes.sections}>
        <Stack gap="xl" maw={640}>
          {sections.map(({ name, Section }) => (
            <div key={name} id={name}>
              <Section library={library} writable={library.writable} />
            </div>
          ))}
        </Stack>
        <nav className={classes.contents} aria-label="本页内容">
          {sections.map(({ name }) => (
            <button key={name} type="button" onClick={() => document.getElementById(name)?.scrollIntoView()}>
              {name}
            </button>
          ))}
        </nav>
      </div>
    </main>
  );
}

type Section = (given: { readonly library: LibraryState; readonly writable: boolean }) => ReactNode;

const sections: readonly { readonly name: string; readonly Section: Section }[] = [
  { name: '评查员姓名', Section: ReviewerSetting },
  { name: '使用方式', Section: DoorSetting },
  { name: '发文单位', Section: LetterheadSetting },
  { name: '本地参数', Section: LocalitySetting },
  { name: '法规', Section: StatutesSetting },
  { name: '节假日', Section: HolidaysSetting },
  { name: '文字识别', Section: ReadingSetting },
  { name: '外观', Section: AppearanceSetting },
  { name: '案卷库', Section: LibrarySetting },
  { name: '关于', Section: About },
];

function ReviewerSetting() {
  const { reviewer } = useServices();
  const name = useSignal(reviewer) ?? '';
  const [typed, setTyped] = useState<string>(name);
  const wanted = typed.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (wanted !== '') reviewer.set(wanted as ReviewerName);
  }

  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <TextInput
          flex={1}
          label="评查员姓名"
          description="以后的评查意见记在这个名字下；已记下的不变。"
          value={typed}
          maxLength={40}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={wanted === '' || wanted === name}>
          更换
        </Button>
      </Group>
    </form>
  );
}

/** Which engine reads; what was read before stays. */
function ReadingSetting() {
  const { policy } = useServices();
  const chosen = useSignal(policy);
  const notice = useReaderNotice();

  return (
    <Stack gap={4}>
      <Text component="h2" fw={600} size="md">
        文字识别
      </Text>
      <SegmentedControl
        aria-label="文字识别"
        w={300}
        value={chosen}
        onChange={(value) => policy.set(value as ReadingPolicy)}
        data={[
          { value: 'standard', label: '标准（更准）' },
          { value: 'quick', label: '快速' },
          { value: 'tesseract-only', label: '备用引擎' },
        ]}
      />
      <Text size="xs" c="dimmed">
        {notice?.words ??
          '快速省三四成时间，错字稍多；备用引擎留给打不开标准引擎的电脑。更换后下次打开程序时生效，已识别的页面重新识别一遍，两次结果都保留。'}
      </Text>
    </Stack>
  );
}

function AppearanceSetting() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Stack gap={4}>
      <Text component="h2" fw={600} size="md">
        外观
      </Text>
      <SegmentedControl
        aria-label="外观"
        w={300}
        value={colorScheme}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
        data={[
          { value: 'light', label: '浅色' },
          { value: 'dark', label: '深色' },
          { value: 'auto', label: '跟随系统' },
        ]}
      />
    </Stack>
  );
}

function LibrarySetting({ library }: { readonly library: LibraryState }) {
  const { desktop } = useServices();
  const [error, setError] = useState<AppError | undefined>(undefined);
  const { chooseLibrary } = desktop;

  async function choose(): Promise<void> {
    try {
      if ((await chooseLibrary?.()) !== 'cancelled') location.reload();
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('refused', String(thrown)));
    }
  }

  return (
    <Stack gap="sm">
      <div>
        <Text component="h2" fw={600} size="md">
          案卷库
        </Text>
        <Text className={classes.place}>{library.place}</Text>
        <Text size="sm" c="dimmed">
          本次打开时有 {library.entries} 条操作日志
          {library.freeBytes !== undefined && `，可用空间 ${gigabytes(library.freeBytes)}`}。
          {desktop.kind === 'browser' && '清除浏览器的网站数据会删除案卷库，请勿清除。'}
        </Text>
      </div>
      {chooseLibrary !== undefined && (
        <Button variant="default" w="fit-content" onClick={() => void choose()}>
          换一个案卷库文件夹
        </Button>
      )}
      {error !== undefined && <ErrorNotice error={error} />}
    </Stack>
  );
}

function About() {
  const { desktop } = useServices();
  const [about, setAbout] = useState<Awaited<ReturnType<typeof desktop.about>> | undefined>(undefined);
  useEffect(() => {
    void desktop.about().then(setAbout);
  }, [desktop]);
  if (about === undefined) return null;
  return (
    <Text size="sm" c="dimmed">
      版本 {about.version}　运行环境 {about.platform}　本机名 {about.station}
    </Text>
  );
}

const gigabytes = (bytes: number): string => `${(bytes / 1024 ** 3).toFixed(1)} GB`;
