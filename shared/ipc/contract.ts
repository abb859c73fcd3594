import type { Change } from '../model/change';
import type { ReviewerName, Sha256 } from '../model/ids';
import type { Entry } from '../model/journal';
import type { LibraryState } from '../ports/library';
import type { Reply } from './reply';

/** Everything the window may ask of the desktop. Preload, main and the stand-ins are derived from this. */
export type Contract = {
  'library.state': (request: Record<string, never>) => LibraryState;
  'library.choose': (request: Record<string, never>) => LibraryState | 'cancelled';
  'library.append': (request: { readonly changes: readonly Change[]; readonly by: ReviewerName }) => readonly Entry[];
  'library.entries': (request: { readonly after: number; readonly limit: number }) => readonly Entry[];
  /** Originals arrive in parts so that no single message is large. */
  'original.begin': (request: { readonly bytes: number }) => { readonly upload: string };
  'original.part': (request: { readonly upload: string; readonly bytes: Uint8Array }) => { readonly received: number };
  'original.finish': (request: { readonly upload: string }) => { readonly sha256: Sha256; readonly known: boolean };
  'derived.keep': (request: { readonly key: string; readonly text: string }) => 'kept';
  'derived.get': (request: { readonly key: string }) => string | undefined;
  'exports.save': (request: {
    readonly name: string;
    readonly bytes: Uint8Array;
  }) => { readonly file: string; readonly sha256: Sha256 } | 'cancelled';
  /** Large files are written in parts: the person is asked where first, and an older file of that name stays until the end. */
  'exports.begin': (request: { readonly name: string }) => { readonly writing: string } | 'cancelled';
  'exports.part': (request: { readonly writing: string; readonly bytes: Uint8Array }) => { readonly received: number };
  'exports.finish': (request: { readonly writing: string }) => { readonly file: string; readonly sha256: Sha256 };
  'exports.abandon': (request: { readonly writing: string }) => 'abandoned';
  'exports.show': (request: { readonly file: string }) => 'shown';
  /** While pages are read, the computer must not fall asleep. */
  /** The window as its print style shows it, as a PDF. */
  'print.pdf': (request: Record<string, never>) => { readonly bytes: Uint8Array };
  'desktop.stay-awake': (request: { readonly awake: boolean }) => 'awake' | 'as-usual';
  'desktop.about': (request: Record<string, never>) => {
    readonly version: string;
    readonly platform: string;
    readonly station: string;
  };
};

export type Channel = keyof Contract;
export type Request<C extends Channel> = Parameters<Contract[C]>[0];
export type Response<C extends Channel> = ReturnType<Contract[C]>;
export type Handlers = { readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>> };
export type Bridge = { readonly [C in Channel]: (request: Request<C>) => Promise<Reply<Response<C>>> };

const named = {
  'library.state': true,
  'library.choose': true,
  'library.append': true,
  'library.entries': true,
  'original.begin': true,
  'original.part': true,
  'original.finish': true,
  'derived.keep': true,
  'derived.get': true,
  'exports.save': true,
  'exports.begin': true,
  'exports.part': true,
  'exports.finish': true,
  'exports.abandon': true,
  'exports.show': true,
  'print.pdf': true,
  'desktop.stay-awake': true,
  'desktop.about': true,
} satisfies Record<Channel, true>;

export const channels = Object.keys(named) as readonly Channel[];
