import { type PointerEvent, useState } from 'react';
import type { Box, Turn } from '#shared/model/geometry';
import { boxBetween, type Point, percentBox, turnBox, uprightPoint } from './coordinates';
import styles from './page-sheet.module.css';

type BoxDrawerProps = {
  /** Turn the page is looked at in. */
  readonly turn: Turn;
  readonly onBox: (box: Box) => void;
};

/** A sheet of glass over the page as seen; one drag makes one box on the page as it stands upright. */
export function BoxDrawer({ turn, onBox }: BoxDrawerProps) {
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point }>();
  const box = drag && boxBetween(drag.from, drag.to);

  return (
    <div
      className={styles.glass}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = pointOf(event, turn);
        setDrag({ from, to: from });
      }}
      onPointerMove={(event) => {
        if (drag) setDrag({ from: drag.from, to: pointOf(event, turn) });
      }}
      onPointerUp={(event) => {
        const drawn = drag && boxBetween(drag.from, pointOf(event, turn));
        setDrag(undefined);
        if (drawn) onBox(drawn);
      }}
      onPointerCancel={() => setDrag(undefined)}
    >
      {box && <div className={styles.drawn} style={percentBox(turnBox(box, turn))} />}
    </div>
  );
}

function pointOf(event: PointerEvent<HTMLElement>, turn: Turn): Point {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return uprightPoint({ x: event.clientX - left, y: event.clientY - top }, { width, height }, turn);
}
