import type { Matter } from '@dachushi/domain/remarks/matters.ts';
import { CHOICES } from '@dachushi/domain/remarks/remark.ts';
import type { Choice, Vote } from '@dachushi/domain/remarks/remark.ts';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Chip } from '../../../components/chip.tsx';
import { announce } from '../../../components/live-region-store.ts';
import { TextField } from '../../../components/text-field.tsx';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useTalkStore } from '../store/use-talk.ts';
import styles from './matter.module.css';

interface VoteFormProps {
  readonly matter: Matter;
  readonly mine: Vote | undefined;
  readonly name: string;
}

/** One tap for 赞成 and 弃权; 反对 asks for what speaks against it. */
export function VoteForm({ matter, mine, name }: VoteFormProps) {
  const words = useMessages(talkMessages);
  const talk = useTalkStore();
  const [objecting, setObjecting] = useState(false);
  const [text, setText] = useState('');
  const cast = (choice: Choice, why: string) => {
    talk.say({ kind: 'vote', divisionId: matter.divisionId, choice, text: why });
    announce(words.voteKept(words[choice]));
    setObjecting(false);
  };
  const choose = (choice: Choice) => {
    if (choice !== '反对') return cast(choice, '');
    setText(mine?.choice === '反对' ? mine.text : '');
    setObjecting(true);
  };
  return (
    <div className={styles.voting}>
      <div className={styles.choices} role="group" aria-label={`${words.vote} ${name}`}>
        {CHOICES.map((choice) => (
          <Chip
            key={choice}
            checkable
            on={objecting ? choice === '反对' : mine?.choice === choice}
            aria-label={words.voteOf(words[choice], name)}
            onClick={() => choose(choice)}
          >
            {words[choice]}
          </Chip>
        ))}
        {mine && !objecting && <span className={styles.note}>{words.voted(words[mine.choice])}</span>}
      </div>
      {objecting && (
        <form
          className={styles.objection}
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') cast('反对', text.trim());
          }}
        >
          <TextField
            className={styles.why}
            label={words.objection}
            value={text}
            onChange={setText}
            maxLength={500}
            autoFocus
          />
          <Button type="submit" look="primary" size={36} disabled={text.trim() === ''}>
            {words.castVote}
          </Button>
          <Button size={36} look="quiet" onClick={() => setObjecting(false)}>
            {words.cancel}
          </Button>
        </form>
      )}
    </div>
  );
}
