import { Button, Checkbox, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { CampaignResults, DossierResult } from '#shared/model/campaign-results';
import { inPoints } from '#shared/model/points';
import { commendation, type Recommendation, SUMMARY_MOST } from '#shared/outputs/index';

type Props = { readonly results: CampaignResults; readonly onClose: () => void };
type Reason = keyof Pick<Recommendation, 'facts' | 'law' | 'procedure' | 'reasoning' | 'filing'>;

const reasons: readonly { readonly field: Reason; readonly label: string }[] = [
  { field: 'facts', label: '事实与证据' },
  { field: 'law', label: '法律适用' },
  { field: 'procedure', label: '执法程序' },
  { field: 'reasoning', label: '说理' },
  { field: 'filing', label: '归档' },
];
const EMPTY: Recommendation = {
  summary: '',
  facts: '',
  law: '',
  procedure: '',
  reasoning: '',
  filing: '',
  link: '',
  redacted: false,
};

/** 优秀案卷推荐表: only dossiers graded excellent; what a person writes about one is kept while another is looked at. */
export function CommendationDialog({ results, onClose }: Props) {
  const today = useToday();
  const excellent = results.dossiers.filter(({ grade }) => grade === 'excellent');
  const [chosen, setChosen] = useState<string | null>(excellent[0]?.dossier ?? null);
  const [written, setWritten] = useState<ReadonlyMap<string, Recommendation>>(new Map());
  const [printing, setPrinting] = useState(false);
  const result = excellent.find(({ dossier }) => dossier === chosen);
  const given = (chosen !== null && written.get(chosen)) || EMPTY;
  const practices = usePractices(result);
  const length = [...given.summary].length;
  const set = (part: Partial<Recommendation>): void => {
    if (chosen !== null) setWritten(new Map([...written, [chosen, { ...given, ...part }]]));
  };

  if (printing) {
    const meant = excellent.filter(({ dossier }) => dossier === chosen || written.has(dossier));
    return (
      <PaperPrint
        title={`优秀案卷推荐表（${meant.length}份）`}
        papers={meant.map((each) => ({
          name: `${each.name}-优秀案卷推荐表`,
          paper: commendation(each, written.get(each.dossier) ?? EMPTY, today),
          output: 'commendation',
          about: { kind: 'dossier', id: each.dossier },
        }))}
        onClose={() => setPrinting(false)}
      />
    );
  }
  return (
    <Modal opened size="xl" title="优秀案卷推荐表" onClose={onClose}>
      {excellent.length === 0 ? (
        <Text size="sm">统计范围内没有评为优秀的案卷，不能推荐。</Text>
      ) : (
        <Stack gap="sm">
          <Select
            label="案卷"
            searchable
            allowDeselect={false}
            value={chosen}
            onChange={setChosen}
            data={excellent.map(({ dossier, agency, name, score }) => ({
              value: dossier,
              label: `${agency}　${name}　${inPoints(score)}分${written.has(dossier) ? '（已写）' : ''}`,
            }))}
          />
          <Textarea
            label={`案情摘要（${length}/${SUMMARY_MOST}字）`}
            autosize
            minRows={3}
            value={given.summary}
            error={length > SUMMARY_MOST && `超过${SUMMARY_MOST}字，请删减`}
            onChange={({ currentTarget }) => set({ summary: currentTarget.value })}
          />
          {practices.length > 0 && (
            <Text size="sm" c="dimmed">
              评查时记下的好的做法：{practices.join('；')}
            </Text>
          )}
          {reasons.map(({ field, label }) => (
            <Textarea
              key={field}
              label={`推荐理由：${label}`}
              autosize
              minRows={1}
              value={given[field]}
              onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
            />
          ))}
          <TextInput
            label="公示链接"
            value={given.link}
            onChange={({ currentTarget }) => set({ link: currentTarget.value })}
          />
          <Checkbox
            label="公开材料已脱敏并经核对"
            checked={given.redacted}
            onChange={({ currentTarget }) => set({ redacted: currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              关闭
            </Button>
            <Button disabled={result === undefined || length > SUMMARY_MOST} onClick={() => setPrinting(true)}>
              预览
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

/** What readers found done well in it. */
function usePractices(result: DossierResult | undefined): readonly string[] {
  const { store } = useServices();
  const held = useLive(
    async () => (await store.concludedReviews()).filter(({ dossier }) => dossier === result?.dossier),
    [store, result?.dossier],
  );
  return (held ?? []).flatMap(({ practices = [] }) => practices.map(({ text }) => text));
}
