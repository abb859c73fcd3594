import type { CampaignDossier, PanelMember } from '../../model/campaign';

/** 回避: why a reader may not have a dossier; undefined where nothing stands against it. */
export type Recusal = 'own-agency' | 'handled' | 'declared';

export const recusalWords: Readonly<Record<Recusal, string>> = {
  'own-agency': '本单位案卷',
  handled: '经办过此案',
  declared: '已申报回避',
};

export function recusal(reader: PanelMember, dossier: CampaignDossier): Recusal | undefined {
  if (same(reader.agency, dossier.agency)) return 'own-agency';
  if (dossier.handlers.some((handler) => same(handler, reader.name))) return 'handled';
  const declared = [dossier.agency, dossier.drawn ?? '', dossier.name, ...dossier.handlers];
  return reader.avoids.some((avoided) => declared.some((each) => same(each, avoided))) ? 'declared' : undefined;
}

/** Names as people type them: spaces do not tell two apart, and nothing is nobody. */
const same = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '');
