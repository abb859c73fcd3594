import { extract } from '#shared/extraction/index';
import type { Field, FieldTypes } from '#shared/model/fact';
import type { InstrumentId } from '#shared/model/ids';
import type { InstrumentKind } from '#shared/model/instrument';
import type { ReadPage } from '#shared/model/page-text';

/** What one field of a paper of this kind is read as; `absent` or `illegible` where it is not. */
export const readField = <F extends Field>(kind: InstrumentKind, field: F, sheet: ReadPage): FieldTypes[F] | string => {
  const instrument = { id: 'p1' as InstrumentId, kind, title: '', pages: [1], confidence: 1, by: 'machine' as const };
  const fact = extract([instrument], [sheet]).find((each) => each.field === field)!;
  return fact.state === 'read' ? (fact.value as FieldTypes[F]) : fact.state;
};
