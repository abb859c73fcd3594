import type { Align, Run } from '../model/paper';
import type { TypeStyle } from './type-scale';

/** A page as it comes out: everything placed, in millimetres from the upper left corner of the sheet. */
export type SetPage = {
  readonly ordinal: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly SetItem[];
  /** 版记 that found no place on the last page of the text, and the empty page before it, bear no number (7.5). */
  readonly unnumbered?: true;
};

export type Colour = 'black' | 'red';

type Placed = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type SetItem =
  | (Placed & {
      readonly kind: 'line';
      readonly runs: readonly Run[];
      readonly style: TypeStyle;
      readonly align: Align | 'justify';
      readonly colour: Colour;
    })
  | (Placed & { readonly kind: 'rule'; readonly colour: Colour })
  | (Placed & { readonly kind: 'picture'; readonly png: Uint8Array; readonly alt: string });

/** A horizontal piece of the text that is never cut; its items count from its own upper edge. */
export type Strip = {
  readonly height: number;
  readonly items: readonly SetItem[];
  /** Stays on the page of what follows. */
  readonly keep?: boolean;
  /** Rows above it again where it begins a page. */
  readonly head?: readonly Strip[];
  /** Begins a page. */
  readonly breakBefore?: boolean;
  /** Sits at the foot of the type area. */
  readonly atFoot?: boolean;
  /** Stands on the back of a sheet, as 版记 does. */
  readonly onBack?: boolean;
};

export const moved = <Item extends Placed>(item: Item, down: number): Item => ({ ...item, y: item.y + down });

/** The words of a line. */
export const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
