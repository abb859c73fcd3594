import type { Brand } from '../base/brand';

/** Lower-case hex SHA-256 of a file as received: its name in the library for ever. */
export type Sha256 = Brand<string, 'Sha256'>;
export type DossierId = Brand<string, 'DossierId'>;
/** `p<ordinal of its first page>`, so that a correction outlives a new reading. */
export type InstrumentId = Brand<string, 'InstrumentId'>;
/** Id of an item or gate in a scoring template; criteria of `domain/criteria.md` keep theirs, `PU-NOTI-06`. */
export type ItemId = Brand<string, 'ItemId'>;
/** Kebab-case name of a check, the name of its file: `hearing-right-notified`. */
export type CheckId = Brand<string, 'CheckId'>;
export type CampaignId = Brand<string, 'CampaignId'>;
export type ProblemId = Brand<string, 'ProblemId'>;
/** One step in the life of a problem, wherever it was taken; files carry it from desk to desk under this name. */
export type StepId = Brand<string, 'StepId'>;
/** A document issued by this house, kept as it was sent. */
export type DispatchId = Brand<string, 'DispatchId'>;
/** 单位层面清单 of one agency and year. */
export type ChecklistId = Brand<string, 'ChecklistId'>;
export type BulletinId = Brand<string, 'BulletinId'>;
export type ReviewerName = Brand<string, 'ReviewerName'>;
