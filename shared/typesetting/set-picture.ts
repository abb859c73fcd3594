import type { Block } from '../model/paper';
import type { SetItem, Strip } from './set-page';
import { frame } from './set-table';
import { plain, type Setting, setText } from './set-text';
import { measure } from './sheet-geometry';

type PictureBlock = Extract<Block, { kind: 'picture' }>;

/** Millimetres left free below a picture. */
const BELOW = 2;

/** A picture in the middle of the measure, never wider than it, with its caption under it. */
export function setPicture(setting: Setting, block: PictureBlock): readonly Strip[] {
  const { geometry, scale } = setting;
  const { width, height } = pictureSize(block, measure(geometry));
  const x = geometry.left + (measure(geometry) - width) / 2;
  const picture: SetItem = { kind: 'picture', x, y: 0, width, height, png: block.png, alt: block.alt };
  return [
    {
      height: height + BELOW,
      keep: block.caption !== undefined,
      items: [picture, ...(block.frame ? frame(x, 0, width, height) : [])],
    },
    ...(block.caption === undefined
      ? []
      : setText(setting, plain(block.caption), { style: scale.caption, align: 'center' })),
  ];
}

/** Millimetres, made smaller where it would not fit. */
export function pictureSize(
  { width, height }: Pick<PictureBlock, 'width' | 'height'>,
  most: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, most / width);
  return { width: width * scale, height: height * scale };
}
