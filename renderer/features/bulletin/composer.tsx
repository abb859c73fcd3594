import { Button, NumberInput, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useResults } from '#renderer/app/use-results.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { clockTime } from '#renderer/ui/clock-time.ts';
import { FigureDrawer } from '#renderer/ui/figure-drawer.tsx';
import { measuredAdvances } from '#renderer/ui/paper-fonts.ts';
import { PaperPages } from '#renderer/ui/paper-pages.tsx';
import type { BulletinState } from '#shared/journal/index';
import type { BulletinScope } from '#shared/model/bulletin';
import type { DossierId } from '#shared/model/ids';
import { bulletinPaper, type Issue, unknownFigures } from '#shared/outputs/index';
import { redactPaper } from '#shared/redaction/index';
import { countCampaign } from '#shared/statistics/index';
import { typeset } from '#shared/typesetting/index';
import { bulletinMisread, bulletinSecrets } from './bulletin-secrets';
import classes from './bulletin-view.module.css';
import { HiddenNotice } from './hidden-notice';
import { PartsEditor } from './parts-editor';
import { saveVersion } from './publish';
import { PublishDialog } from './publish-dialog';
import { RelatedPapers } from './related-papers';
import { UNNAMED } from './unnamed';
import { VersionsMenu } from './versions-menu';

type Props = {
  readonly bulletin: BulletinState;
  readonly version: BulletinState['versions'][number];
  readonly writable: boolean;
  readonly onReview: (dossier: DossierId) => void;
  readonly onLeave: () => void;
};

/** 起草: words on the left, the very pages on the right; a figure on the page opens the dossiers behind it. */
export function Composer({ bulletin, version, writable, onReview, onLeave }: Props) {
  const { store } = useServices();
  const reviewer = useReviewer();
  const today = useToday();
  const house = useLive(() => store.house(), [store]);
  const [text, setText] = useState(version.text);
  const [scope, setScope] = useState(version.scope);
  const [figure, setFigure] = useState<string>();
  const [dialog, setDialog] = useState<'print' | 'publish'>();
  const results = useResults(scope);
  const advances = useMemo(() => measuredAdvances(), []);
  const letterhead = house?.letterhead ?? UNNAMED;
  const counted = useMemo(() => results && { results, figures: countCampaign(results, scope) }, [results, scope]);
  const drafted = useMemo(() => {
    if (counted === undefined) return undefined;
    const open = bulletinPaper(text, counted, { letterhead, number: '', date: today });
    const secrets = bulletinSecrets(open, counted.results, letterhead);
    return {
      secrets,
      misread: bulletinMisread(open, counted.results, letterhead),
      paper: redactPaper(open, secrets),
    };
  }, [text, counted, letterhead, today]);
  const pages = useMemo(() => (drafted === undefined ? [] : typeset(drafted.paper, advances)), [drafted, advances]);
  if (counted === undefined || drafted === undefined) return <Text p="xl">正在统计……</Text>;

  const { paper, secrets, misread } = drafted;
  const unknown = unknownFigures(text, counted.figures.named);
  // A saved version comes back from the store as objects of its own, so its words are compared.
  const changed = JSON.stringify([text, scope]) !== JSON.stringify([version.text, version.scope]);
  const about = { kind: 'bulletin', id: bulletin.id } as const;
  const paperFor = (issue: Issue) => redactPaper(bulletinPaper(text, counted, issue), secrets);

  return (
    <main className={classes.composer}>
      <div className={classes.bar}>
        <Button variant="subtle" size="compact-sm" onClick={onLeave}>
          返回
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={!writable || !changed}
          onClick={() => void saveVersion({ store, by: reviewer }, bulletin.id, text, scope)}
        >
          保存版本
        </Button>
        <VersionsMenu
          versions={bulletin.versions}
          onTake={(taken) => {
            setText(taken.text);
            setScope(taken.scope);
          }}
        />
        <Button size="xs" variant="default" onClick={() => setDialog('print')}>
          打印与导出
        </Button>
        <RelatedPapers results={counted.results} figures={counted.figures} letterhead={letterhead} about={about} />
        <Button
          size="xs"
          disabled={!writable || unknown.length > 0 || house?.letterhead === undefined}
          onClick={() => setDialog('publish')}
        >
          印发
        </Button>
        <Text size="xs" c="dimmed">
          {changed ? '有修改未保存' : `第${bulletin.versions.length}版，保存于 ${clockTime(new Date(version.at))}`}
        </Text>
        <ScopeSetting scope={scope} onChange={setScope} />
        <HiddenNotice secrets={secrets} misread={misread} />
        {unknown.length > 0 && (
          <Text size="xs" c="var(--undetermined)">
            没有这样的数据名：{unknown.join('、')}
          </Text>
        )}
        {house !== undefined && house.letterhead === undefined && (
          <Text size="xs" c="var(--undetermined)">
            还没有填写发文单位，请到“设置”填写。
          </Text>
        )}
      </div>
      <div className={classes.panes}>
        <div className={classes.editor}>
          <PartsEditor text={text} named={counted.figures.named} onChange={setText} />
        </div>
        <PaperPages pages={pages} onFigure={setFigure} openFigure={figure} />
      </div>
      <FigureDrawer
        figure={figure === undefined ? undefined : counted.figures.named.get(figure)}
        results={counted.results}
        onReview={onReview}
        onClose={() => setFigure(undefined)}
      />
      {dialog === 'print' && (
        <PaperPrint
          title={text.title}
          papers={[{ name: text.title, paper, output: 'bulletin', about }]}
          secrets={secrets}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'publish' && (
        <PublishDialog
          bulletin={bulletin}
          text={text}
          scope={scope}
          figures={counted.figures}
          letterhead={letterhead}
          paperFor={paperFor}
          onClose={() => setDialog(undefined)}
        />
      )}
    </main>
  );
}

function ScopeSetting({
  scope,
  onChange,
}: {
  readonly scope: BulletinScope;
  readonly onChange: (scope: BulletinScope) => void;
}) {
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="平均分口径"
        value={scope.gateRule}
        onChange={(gateRule) => onChange({ ...scope, gateRule: gateRule as BulletinScope['gateRule'] })}
        data={[
          { value: 'counted', label: '均分含否决卷' },
          { value: 'left-out', label: '不含否决卷' },
        ]}
      />
      <NumberInput
        size="xs"
        w={150}
        aria-label="少于几卷不排名"
        prefix="少于"
        suffix="卷不排名"
        min={1}
        max={20}
        value={scope.smallBelow}
        onChange={(value) => onChange({ ...scope, smallBelow: Math.max(1, Number(value) || 1) })}
      />
    </>
  );
}
