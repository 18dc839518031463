import { useRef } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { startMessages } from '../../messages/start.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ACCEPTED } from '../import/accepted-files.ts';
import type { Starting } from './use-starting.ts';
import { WayCard } from './way-card.tsx';
import { BlankPicture, FilePicture, SamplePicture } from './way-pictures.tsx';
import styles from './ways.module.css';

interface WaysProps {
  readonly starting: Starting;
  readonly onBlank: () => void;
}

/** Three ways of equal weight; the first is recommended by its colour and the first focus. */
export function Ways({ starting, onBlank }: WaysProps) {
  const words = useMessages(startMessages);
  const { busy } = starting;
  const [, navigate] = useLocation();
  const file = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.ways} aria-label={words.ways}>
      <WayCard
        recommended
        picture={<SamplePicture />}
        title={words.sampleTitle}
        text={words.sampleText}
        facts={words.sampleFacts}
      >
        <Button
          autoFocus
          look="primary"
          size={40}
          disabled={busy !== null}
          onClick={() => starting.openSample('harbin')}
        >
          {busy === 'harbin' ? words.opening : words.sampleOpen}
        </Button>
        <Button look="quiet" size={40} disabled={busy !== null} onClick={() => starting.openSample('harbin-finished')}>
          {busy === 'harbin-finished' ? words.opening : words.sampleFinished}
        </Button>
      </WayCard>
      <WayCard picture={<FilePicture />} title={words.ownTitle} text={words.ownText} facts={words.ownFacts}>
        <Button size={40} disabled={busy !== null} onClick={() => file.current?.click()}>
          {busy === 'file' ? words.checking : words.ownChoose}
        </Button>
        <Button look="quiet" size={40} disabled={busy !== null} onClick={() => navigate('/import')}>
          {words.ownPaste}
        </Button>
        <input
          ref={file}
          hidden
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label={words.ownChoose}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = ''; // the same file may be chosen again after it was corrected
            starting.openFiles(chosen);
          }}
        />
      </WayCard>
      <WayCard picture={<BlankPicture />} title={words.blankTitle} text={words.blankText} facts={words.blankFacts}>
        <Button size={40} disabled={busy !== null} onClick={onBlank}>
          {words.blankOpen}
        </Button>
      </WayCard>
    </section>
  );
}
