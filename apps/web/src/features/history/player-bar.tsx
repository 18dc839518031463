import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { formatCount } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { SPEEDS } from './use-player.ts';
import type { Player } from './use-player.ts';
import { VersionMarks } from './versions/version-marks.tsx';
import { VersionMenu } from './versions/version-menu.tsx';
import type { Versions } from './versions/use-versions.ts';
import type { Walk } from './walk.ts';
import styles from './player-bar.module.css';

interface PlayerBarProps {
  readonly walk: Walk;
  readonly at: number;
  readonly head: number;
  readonly player: Player;
  readonly versions: Versions;
  readonly onGo: (seq: number) => void;
}

/** Step, play, pull: through all steps, or through those that the filters have left. */
export function PlayerBar({ walk, at, head, player, versions, onGo }: PlayerBarProps) {
  const words = useMessages(historyMessages);
  const earlier = walk.earlier(at);
  const later = walk.later(at);
  const position = at === 0 ? words.atStart(formatCount(head)) : words.position(formatCount(at), formatCount(head));
  return (
    <div className={styles.bar} role="group" aria-label={words.player}>
      <div className={styles.buttons}>
        <IconButton
          icon="to-start"
          label={words.toStart}
          disabled={at === walk.first}
          onClick={() => onGo(walk.first)}
        />
        <IconButton
          icon="chevron-left"
          label={words.earlier}
          disabled={earlier === null}
          onClick={() => earlier !== null && onGo(earlier)}
        />
        <Button look="primary" icon={player.playing ? 'pause' : 'play'} onClick={player.toggle}>
          {player.playing ? words.pause : words.play}
        </Button>
        <IconButton
          icon="chevron-right"
          label={words.later}
          disabled={later === null}
          onClick={() => later !== null && onGo(later)}
        />
        <IconButton icon="to-end" label={words.toEnd} disabled={at === walk.last} onClick={() => onGo(walk.last)} />
      </div>
      <span className={styles.track}>
        <input
          type="range"
          className={styles.scrubber}
          aria-label={words.scrubber}
          aria-valuetext={position}
          min={0}
          max={head}
          value={at}
          onChange={(event) => onGo(Number(event.target.value))}
        />
        <VersionMarks versions={versions} head={head} />
      </span>
      <span className={styles.position}>{position}</span>
      <VersionMenu versions={versions} onGo={onGo} />
      <SegmentedControl
        label={words.speed}
        options={SPEEDS.map((speed) => ({ value: speed, label: `×${speed}` }))}
        value={player.speed}
        onChange={player.setSpeed}
      />
    </div>
  );
}
