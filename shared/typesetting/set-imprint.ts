import type { OfficialBlock } from '../model/paper';
import type { SetItem, Strip } from './set-page';
import { plain, type Setting, setText } from './set-text';
import { inMillimetres, measure } from './sheet-geometry';

type Imprint = Extract<OfficialBlock, { kind: 'imprint' }>;

/** 7.4: thick lines above and below (0.35 mm), a thin one between (0.25 mm), the last at the foot of the type area; on the back of the last sheet. */
export function imprint(setting: Setting, { copiesTo, issuer, date }: Imprint): Strip {
  const { geometry, scale, style } = setting;
  const narrow: Setting = { ...setting, scale: { ...scale, text: scale.imprint } };
  const one = scale.imprint.size;
  const hang = 3 * one;
  const copies =
    copiesTo.length === 0
      ? []
      : setText(narrow, plain(copiesWords(copiesTo)), {
          style: scale.imprint,
          before: one + hang,
          firstIndent: -hang,
          after: one,
        });
  const [left] = setText(narrow, plain(issuer), { style: scale.imprint, before: one });
  const [right] = setText(narrow, plain(`${date}印发`), { style: scale.imprint, align: 'right', after: one });
  const issued = style === 'letter' ? [] : [{ ...left!, items: [...left!.items, ...right!.items] }];
  const rows = [...copies, ...issued];
  const line = inMillimetres(scale.imprint.line);
  const rule = (y: number, thick: number): SetItem => ({
    kind: 'rule',
    colour: 'black',
    x: geometry.left,
    y,
    width: measure(geometry),
    height: thick,
  });
  const rules =
    style === 'letter'
      ? []
      : [
          rule(0, 0.35),
          ...(copies.length > 0 ? [rule(copies.length * line, 0.25)] : []),
          rule(rows.length * line - 0.35, 0.35),
        ];
  return {
    height: rows.length * line,
    atFoot: true,
    onBack: style !== 'letter',
    items: [
      ...rows.flatMap(({ items }, index) => items.map((item) => ({ ...item, y: item.y + index * line }))),
      ...rules,
    ],
  };
}

/** 抄送: names parted by 、 within and ，between kinds of body as given; a full stop ends it (7.4.2). */
export const copiesWords = (copiesTo: readonly string[]): string => `抄送：${copiesTo.join('，')}。`;
