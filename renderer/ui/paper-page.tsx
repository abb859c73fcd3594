import { useEffect, useState } from 'react';
import type { Run } from '#shared/model/paper';
import { BESIDE_LATIN, meet, type SetItem, type SetPage, type TypeStyle } from '#shared/typesetting/index';
import { chineseFamily, latinFamily } from './paper-fonts';
import classes from './paper-page.module.css';

type Bound = {
  /** Opens what is known of a figure; without it figures are plain text. */
  readonly onFigure?: ((figure: string) => void) | undefined;
  readonly openFigure?: string | undefined;
};

/** One page as it comes out of the printer, in millimetres. */
export function PaperPage({ page, onFigure, openFigure }: { readonly page: SetPage } & Bound) {
  return (
    <section
      className={classes.sheet}
      style={{
        width: mm(page.width),
        height: mm(page.height),
        containIntrinsicSize: `${mm(page.width)} ${mm(page.height)}`,
      }}
      aria-label={`第${page.ordinal}页`}
      data-orientation={page.width > page.height ? 'landscape' : 'portrait'}
    >
      {page.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a set page never changes
        <Item key={index} item={item} onFigure={onFigure} openFigure={openFigure} />
      ))}
    </section>
  );
}

function Item({ item, ...bound }: { readonly item: SetItem } & Bound) {
  const place = { left: mm(item.x), top: mm(item.y), width: mm(item.width), height: mm(item.height) };
  switch (item.kind) {
    case 'rule':
      return <div className={classes.rule} style={{ ...place, background: item.colour === 'red' ? '#f00' : '#000' }} />;
    case 'picture':
      return <Picture place={place} png={item.png} alt={item.alt} />;
    case 'line':
      return (
        <p
          className={classes.line}
          style={{
            ...place,
            ...typeOf(item.style),
            lineHeight: mm(item.height),
            textAlign: item.align === 'justify' ? 'left' : item.align,
            ...(item.align === 'justify' && { textAlignLast: 'justify' }),
            ...(item.colour === 'red' && { color: '#f00' }),
          }}
        >
          {item.runs.map((run, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a set line never changes
            <Words key={index} run={run} before={item.runs[index - 1]?.text.at(-1)} {...bound} />
          ))}
        </p>
      );
  }
}

function Words({
  run,
  before,
  onFigure,
  openFigure,
}: { readonly run: Run; readonly before: string | undefined } & Bound) {
  const { text, bold, face, figure } = run;
  const style = {
    ...(bold && { fontWeight: 700 }),
    ...(face !== undefined && { fontFamily: chineseFamily(face) }),
  };
  const words = <Mixed text={text} before={before} />;
  if (figure === undefined || onFigure === undefined) return <span style={style}>{words}</span>;
  return (
    <button
      type="button"
      className={classes.figure}
      style={style}
      data-open={figure === openFigure}
      title={figure}
      onClick={() => onFigure(figure)}
    >
      {words}
    </button>
  );
}

/** Latin letters and digits in their own font, with a little room beside Chinese characters, as they were measured. */
function Mixed({ text, before }: { readonly text: string; readonly before: string | undefined }) {
  const pieces = text.split(/([!-~]+(?: +[!-~]+)*)/).filter((piece) => piece !== '');
  return pieces.map((piece, index) => {
    const latin = /^[!-~]/.test(piece);
    const beside = meet(index === 0 ? before : pieces[index - 1]!.at(-1), piece[0]!);
    return (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a set line never change
        key={index}
        style={{ ...(latin && { fontFamily: latinFamily }), ...(beside && { marginLeft: `${BESIDE_LATIN}em` }) }}
      >
        {piece}
      </span>
    );
  });
}

function Picture({
  place,
  png,
  alt,
}: {
  readonly place: Record<string, string>;
  readonly png: Uint8Array;
  readonly alt: string;
}) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [png]);
  return <img className={classes.picture} style={place} src={address} alt={alt} />;
}

const typeOf = ({ face, size, tracking, bold }: TypeStyle) => ({
  fontFamily: chineseFamily(face),
  fontSize: `${size}pt`,
  ...(tracking !== undefined && { letterSpacing: `${tracking}pt` }),
  ...(bold && { fontWeight: 700 }),
});

const mm = (millimetres: number): string => `${millimetres.toFixed(3)}mm`;
