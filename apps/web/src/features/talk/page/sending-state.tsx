import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useTalk, useTalkStore } from '../store/use-talk.ts';
import type { RefusedAct } from '../store/talk-state.ts';
import styles from './sending-state.module.css';

/** What is not on the server: waiting, or refused with why. Nothing when all is well. */
export function SendingState() {
  const words = useMessages(talkMessages);
  const talk = useTalkStore();
  const waiting = useTalk((state) => state.waiting.length);
  const offline = useTalk((state) => state.offline);
  const keptHere = useTalk((state) => state.keptHere);
  const refused = useTalk((state) => state.refused);
  return (
    <>
      {offline && waiting > 0 && (
        <div className={styles.offline} role="status">
          <Icon name="temporary" size={14} />
          <span className={styles.text}>{keptHere ? words.offline(waiting) : words.offlineHere(waiting)}</span>
          <Button size={28} look="quiet" onClick={() => talk.retry()}>
            {words.retry}
          </Button>
        </div>
      )}
      {refused.map((each) => (
        <Refused key={each.act.actId} refused={each} />
      ))}
    </>
  );
}

function Refused({ refused: { act, code } }: { readonly refused: RefusedAct }) {
  const words = useMessages(talkMessages);
  const talk = useTalkStore();
  const why = REFUSALS.find((each) => each === code);
  const text = 'text' in act ? act.text : '';
  return (
    <div className={styles.refused} role="alert">
      <Icon name="error" size={14} />
      <div className={styles.text}>
        <b>{words.refused}</b> {words[why ?? 'unfit']}
        {text !== '' && <p className={styles.lost}>{text}</p>}
      </div>
      {code === 'place-unknown' && act.kind === 'write' && (
        <Button
          size={28}
          look="quiet"
          onClick={() => {
            talk.drop(act.actId);
            talk.say({ kind: 'write', place: { on: 'plan' }, text: act.text, mentions: act.mentions });
          }}
        >
          {words.sayAgain}
        </Button>
      )}
      <Button size={28} look="quiet" onClick={() => talk.drop(act.actId)}>
        {words.drop}
      </Button>
    </div>
  );
}

const REFUSALS = [
  'remark-unknown',
  'remark-not-own',
  'remark-withdrawn',
  'no-change',
  'place-unknown',
  'not-parked',
  'act-id-reused',
  'remarks-full',
] as const;
