import { Footer, PageNumber, TextRun } from 'docx';
import type { Paper } from '#shared/model/paper';
import type { Setting, TypeStyle } from '#shared/typesetting/index';
import { paragraphOf, runLook } from './paragraph';

type Footers = { readonly default: Footer; readonly even?: Footer; readonly first?: Footer };

/** 7.5: “— 1 —”, odd pages right, even pages left, one character in. A form says what it was made from and how many pages it has. */
export function footersOf({ footer }: Paper, { scale, style }: Setting): Footers {
  const look = scale.pageNumber;
  const run = runLook({}, look);
  if (style === 'form') {
    const children = [
      new TextRun({ text: `${footer}　　第 `, ...run }),
      new TextRun({ children: [PageNumber.CURRENT], ...run }),
      new TextRun({ text: ' 页 共 ', ...run }),
      new TextRun({ children: [PageNumber.TOTAL_PAGES], ...run }),
      new TextRun({ text: ' 页', ...run }),
    ];
    return { default: new Footer({ children: [paragraphOf(children, { style: look, align: 'center' })] }) };
  }
  const number = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...run })];
  return {
    default: new Footer({ children: [paragraphOf(number, { style: look, align: 'right', after: look.size })] }),
    even: new Footer({ children: [paragraphOf(number, { style: look, before: look.size })] }),
    ...(style === 'letter' && { first: emptyFooter(look) }),
  };
}

/** A page of 版记 alone bears no number. */
export const emptyFooters = ({ scale }: Setting): Footers => ({
  default: emptyFooter(scale.pageNumber),
  even: emptyFooter(scale.pageNumber),
});

const emptyFooter = (style: TypeStyle): Footer => new Footer({ children: [paragraphOf([], { style })] });
