import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../../components/icon-button.tsx';
import { previewMessages } from '../../../messages/documents.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import styles from './preview.module.css';

interface PicturePreviewProps {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: 'image/png' | 'image/svg+xml';
}

const ZOOMS = [1, 2, 4, 8, 16] as const;

/** The picture itself, first as a whole. */
export function PicturePreview({ title, bytes, type }: PicturePreviewProps) {
  const words = useMessages(previewMessages);
  const picture = useRef<HTMLImageElement>(null);
  const [zoom, setZoom] = useState(0);
  const [size, setSize] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    if (picture.current) picture.current.src = made;
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.bar}>
        <span className={styles.name}>{title}</span>
        <span className={styles.position}>{size}</span>
        <span className={styles.group}>
          <IconButton icon="minus" label={words.zoomOut} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)} />
          <span className={styles.position}>{words.zoomIs((ZOOMS[zoom] ?? 1) * 100)}</span>
          <IconButton
            icon="plus"
            label={words.zoomIn}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => setZoom(zoom + 1)}
          />
        </span>
      </figcaption>
      <div className={styles.room} tabIndex={0} role="group" aria-label={words.picture}>
        <img
          ref={picture}
          className={styles.picture}
          style={{ width: `${(ZOOMS[zoom] ?? 1) * 100}%` }}
          alt={title}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setSize(words.pixels(naturalWidth, naturalHeight))
          }
        />
      </div>
    </figure>
  );
}
