import { useState } from 'react';
import { PageCrop, type PagePictures, type ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Citation } from '#shared/model/citation';
import type { FactMatrix, MatrixAgreement, MatrixCell } from '#shared/model/fact-matrix';
import styles from './strip.module.css';

const ROOM = { width: 360, height: 72 };

const signs: Record<MatrixAgreement, string> = {
  base: '',
  same: '',
  plain: '',
  alike: '? ',
  odd: '✗ ',
  illegible: '? ',
};

const meanings: Record<MatrixAgreement, string> = {
  base: '其他文书与它比',
  same: '一致',
  plain: '',
  alike: '相近，请核对',
  odd: '不一致',
  illegible: '看不清',
};

type MatrixViewProps = {
  readonly matrix: FactMatrix;
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  readonly pictures: PagePictures;
  readonly onJump: (citation: Citation) => void;
};

/** 对照表: rows are facts, columns papers; every cell opens its page, and shows the piece of paper it was read from. */
export function MatrixView({ matrix: { columns, rows }, viewed, pictures, onJump }: MatrixViewProps) {
  const [looked, setLooked] = useState<MatrixCell>();
  if (rows.length === 0) {
    return <p className={styles.empty}>还没有两份以上文书写到同一件事；读出要素之后，这里逐项对照。</p>;
  }
  const cited = looked?.cited[0];
  const page = cited && viewed.get(cited.page);
  return (
    <div className={styles.matrix}>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">要素</th>
              {columns.map(({ id, title, pages }) => (
                <th key={id} scope="col" title={title}>
                  {title}
                  <small>第{pages[0]}页</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={columns[at]!.id} data-agreement={cell?.agreement}>
                    {cell && (
                      <button
                        type="button"
                        className={styles.cell}
                        aria-label={[name, columns[at]!.title, cell.words, meanings[cell.agreement]].join('，')}
                        onClick={() => onJump(cell.cited[0]!)}
                        onMouseEnter={() => setLooked(cell)}
                        onFocus={() => setLooked(cell)}
                      >
                        {signs[cell.agreement]}
                        {cell.words}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer className={styles.looked}>
        {looked && page && cited ? (
          <>
            <PageCrop page={page} box={cited.box} pictures={pictures} room={ROOM} />
            <span>
              {looked.words} {meanings[looked.agreement] && `（${meanings[looked.agreement]}）`}
            </span>
          </>
        ) : (
          <span>指着或选中一格，这里显示原样；按回车打开那一页。✗ 不一致，? 相近或看不清，请核对。</span>
        )}
      </footer>
    </div>
  );
}
