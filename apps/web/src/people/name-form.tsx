import { MAX_PERSON_NAME, personNameProblem } from '@dachushi/domain/person-name.ts';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Button } from '../components/button.tsx';
import { TextField } from '../components/text-field.tsx';
import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { usePeople, usePeopleStore } from './people-context.tsx';
import styles from './people.module.css';

/** Says one's name, changes it or takes it back. Nothing else waits for it. */
export function NameForm({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(peopleMessages);
  const people = usePeopleStore();
  const known = usePeople(({ me, names }) => names.get(me) ?? null);
  const [typed, setTyped] = useState(known ?? '');
  const [error, setError] = useState<string | undefined>();
  const sentences = { empty: words.nameEmpty, 'too-long': words.nameTooLong, unfit: words.nameUnfit };
  const keep = (name: string | null) => people.name(name).then(onClose, () => setError(words.nameFailed));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problem = personNameProblem(typed);
    if (problem) setError(sentences[problem]);
    else void keep(typed);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2 className={styles.title}>{words.nameTitle}</h2>
      <TextField
        label={words.name}
        value={typed}
        error={error}
        hint={words.nameWhy}
        maxLength={MAX_PERSON_NAME * 2}
        autoComplete="name"
        data-autofocus=""
        onChange={(next) => {
          setTyped(next);
          setError(undefined);
        }}
      />
      <div className={styles.buttons}>
        {known !== null && (
          <Button look="quiet" onClick={() => void keep(null)}>
            {words.takeBack}
          </Button>
        )}
        <span className={styles.space} />
        <Button onClick={onClose}>{words.later}</Button>
        <Button look="primary" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
