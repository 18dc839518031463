import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../../../components/icon-button.tsx';
import { previewMessages } from '../../../messages/documents.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import styles from './preview.module.css';

interface PagedPreviewProps {
  readonly title: string;
  readonly count: number;
  /** The drawing of a page, from 1. */
  readonly drawingOf: (page: number) => Promise<string> | string;
}

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3] as const;
const FITTED = 2;

/** Page by page, as wide as the room or larger. Keys: PageUp, PageDown, Home, End, + and −. */
export function PagedPreview({ title, count, drawingOf }: PagedPreviewProps) {
  const words = useMessages(previewMessages);
  const [wanted, setWanted] = useState(1);
  const [zoom, setZoom] = useState(FITTED);
  const [drawn, setDrawn] = useState<{ readonly of: unknown; readonly page: number; readonly svg: string } | null>(
    null,
  );
  const room = useRef<HTMLDivElement>(null);
  const id = useId();
  const page = Math.min(Math.max(1, wanted), Math.max(1, count));

  useEffect(() => {
    let left = false;
    void Promise.resolve(drawingOf(page)).then((svg) => {
      if (!left) setDrawn({ of: drawingOf, page, svg });
    });
    return () => {
      left = true;
    };
  }, [drawingOf, page]);

  const go = (to: number) => {
    setWanted(Math.min(Math.max(1, to), count));
    room.current?.scrollTo({ top: 0 });
  };
  const step = (by: number) => setZoom((at) => Math.min(Math.max(0, at + by), ZOOMS.length - 1));
  const onKey = (event: KeyboardEvent) => {
    const act = KEYS[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act({ page, count, go, step });
  };
  return (
    <figure className={styles.preview} aria-labelledby={id}>
      <figcaption className={styles.bar}>
        <span id={id} className={styles.name}>
          {title}
        </span>
        <span className={styles.group}>
          <IconButton
            icon="chevron-left"
            label={words.previousPage}
            disabled={page <= 1}
            onClick={() => go(page - 1)}
          />
          <span className={styles.position} aria-live="polite">
            {words.pageOf(page, count)}
          </span>
          <IconButton
            icon="chevron-right"
            label={words.nextPage}
            disabled={page >= count}
            onClick={() => go(page + 1)}
          />
        </span>
        <span className={styles.group}>
          <IconButton icon="minus" label={words.zoomOut} disabled={zoom === 0} onClick={() => step(-1)} />
          <span className={styles.position}>{words.zoomIs(Math.round((ZOOMS[zoom] ?? 1) * 100))}</span>
          <IconButton icon="plus" label={words.zoomIn} disabled={zoom === ZOOMS.length - 1} onClick={() => step(1)} />
          <IconButton icon="fit" label={words.fitWidth} disabled={zoom === FITTED} onClick={() => setZoom(FITTED)} />
        </span>
      </figcaption>
      <div ref={room} className={styles.room} tabIndex={0} role="group" aria-label={words.pages} onKeyDown={onKey}>
        {drawn && drawn.of === drawingOf ? (
          // Every text in it has been escaped; it is drawn from the file and nothing else.
          <div
            className={styles.page}
            style={{ width: `calc(${isUpright(drawn.svg) ? 'min(100%, 820px)' : '100%'} * ${ZOOMS[zoom] ?? 1})` }}
            dangerouslySetInnerHTML={{ __html: drawn.svg }}
          />
        ) : (
          <div className={styles.blank} />
        )}
      </div>
    </figure>
  );
}

/** Whether the page is higher than wide: then the full width of a wide screen would be too much. */
function isUpright(svg: string): boolean {
  const [, width = 1, height = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  return height > width;
}

interface Reader {
  readonly page: number;
  readonly count: number;
  readonly go: (to: number) => void;
  readonly step: (by: number) => void;
}

const KEYS: Readonly<Record<string, (reader: Reader) => void>> = {
  PageDown: ({ go, page }) => go(page + 1),
  PageUp: ({ go, page }) => go(page - 1),
  ArrowRight: ({ go, page }) => go(page + 1),
  ArrowLeft: ({ go, page }) => go(page - 1),
  Home: ({ go }) => go(1),
  End: ({ go, count }) => go(count),
  '+': ({ step }) => step(1),
  '=': ({ step }) => step(1),
  '-': ({ step }) => step(-1),
};
