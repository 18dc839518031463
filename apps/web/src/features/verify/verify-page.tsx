import { useEffect, useId, useRef, useState } from 'react';
import { TopBar } from '../../app/top-bar.tsx';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { ErrorState } from '../../components/error-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFileDrop } from '../../lib/use-file-drop.ts';
import { fileProblemText } from '../../messages/file-problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { verifyMessages } from '../../messages/verify.ts';
import { readHash } from './read-hash.ts';
import { useVerify } from './use-verify.ts';
import { Verdict } from './verdict.tsx';
import styles from './verify.module.css';

/** 核对文件: whether a file, or a hash from a printed page, belongs to a plan of this server. */
export function VerifyPage() {
  const words = useMessages(verifyMessages);
  const language = useLanguage();
  const { found, file, hash, stop } = useVerify();
  const over = useFileDrop(([first]) => first && file(first));
  useEffect(() => {
    document.title = words.page;
  }, [words.page]);
  return (
    <div className={styles.page}>
      <TopBar title={words.page} />
      <main className={styles.main}>
        <h1 className={styles.heading}>{words.page}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <FileField over={over} onFile={file} />
        <HashField onHash={hash} />
        {found.state === 'asking' && (
          <div className={styles.asking}>
            <p role="status" className={styles.sentence}>
              {words.asking(found.about)}
            </p>
            <progress className={styles.progress} aria-label={words.asking(found.about)} />
            <Button onClick={stop}>{words.stop}</Button>
          </div>
        )}
        {found.state === 'failed' && (
          <ErrorState title={words.failed} text={fileProblemText(found.problem, language)} />
        )}
        {found.state === 'answered' && <Verdict answer={found.answer} />}
        {found.state === 'empty' && <p className={styles.hint}>{words.hint}</p>}
      </main>
    </div>
  );
}

function FileField({ over, onFile }: { readonly over: boolean; readonly onFile: (file: File) => void }) {
  const words = useMessages(verifyMessages);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classNames(styles.drop, over && styles.over)}>
      <Icon name="document" size={20} />
      <p className={styles.dropText}>{over ? words.letGo : words.dropHere}</p>
      <Button look="primary" size={36} icon="upload" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          target.value = ''; // the same file may be chosen again
        }}
      />
    </div>
  );
}

function HashField({ onHash }: { readonly onHash: (hash: string) => void }) {
  const words = useMessages(verifyMessages);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const hash = readHash(text);
        setWrong(hash === null);
        if (hash !== null) onHash(hash);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {words.hashLabel}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.input}
          value={text}
          spellCheck={false}
          autoComplete="off"
          placeholder="dcdb 3748"
          aria-invalid={wrong}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            setText(event.target.value);
            setWrong(false);
          }}
        />
        <Button type="submit" size={36}>
          {words.check}
        </Button>
      </div>
      <p id={`${id}-help`} className={wrong ? styles.wrong : styles.help} role={wrong ? 'alert' : undefined}>
        {wrong ? words.noHash : words.hashHelp}
      </p>
    </form>
  );
}
