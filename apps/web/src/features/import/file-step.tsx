import { useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { importMessages } from '../../messages/import.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useFileDrop } from '../../lib/use-file-drop.ts';
import { ACCEPTED } from './accepted-files.ts';
import { FileRow } from './file-row.tsx';
import type { ImportDesk } from './import-desk.ts';
import { COMBINED } from './together.ts';
import { TogetherPanel } from './together-panel.tsx';
import styles from './import.module.css';
import fileLook from './import-files.module.css';

/** Choosing, dropping or pasting; then every file with its progress. */
export function FileStep({ desk }: { readonly desk: ImportDesk }) {
  const words = useMessages(importMessages);
  const { files, currentKey } = useStore(desk.store);
  const input = useRef<HTMLInputElement>(null);
  const listed = files.filter(({ key }) => key !== COMBINED);
  const over = useFileDrop((dropped) => desk.add(dropped));
  return (
    <>
      {files.length === 0 && <p className={styles.lead}>{words.lead}</p>}
      {listed.length > 0 && (
        <ul className={fileLook.files} aria-label={words.files}>
          {listed.map((file) => (
            <FileRow key={file.key} desk={desk} file={file} current={file.key === currentKey} />
          ))}
        </ul>
      )}
      <TogetherPanel desk={desk} />
      <section className={fileLook.drop} data-over={over}>
        <Icon name="upload" size={24} />
        <div className={fileLook.dropWords}>
          <h2 className={fileLook.dropTitle}>{words.dropTitle}</h2>
          <p className={styles.quiet}>{words.dropText}</p>
        </div>
        <div className={styles.acts}>
          <Button
            look={files.length === 0 ? 'primary' : 'secondary'}
            size={40}
            autoFocus={files.length === 0}
            onClick={() => input.current?.click()}
          >
            {words.choose}
          </Button>
          <a className={styles.template} href="/api/imports/template.xlsx" download>
            <Icon name="download" />
            {words.template}
          </a>
        </div>
        <input
          ref={input}
          hidden
          multiple
          type="file"
          accept={ACCEPTED}
          aria-label={words.choose}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = ''; // the same file may be chosen again after it was corrected
            desk.add(chosen);
          }}
        />
      </section>
      <PasteBlock onPaste={(file) => desk.add([file])} />
    </>
  );
}

function PasteBlock({ onPaste }: { readonly onPaste: (file: File) => void }) {
  const words = useMessages(importMessages);
  const id = useId();
  const [text, setText] = useState('');
  const read = () => {
    // with a mark of its encoding, so that a short block is not taken for another one
    onPaste(new File(['\uFEFF', text], words.pasteName, { type: 'text/tab-separated-values' }));
    setText('');
  };
  return (
    <section className={styles.panel}>
      <label className={styles.panelTitle} htmlFor={id}>
        {words.paste}
      </label>
      <p id={`${id}-hint`} className={styles.quiet}>
        {words.pasteHint}
      </p>
      <textarea
        id={id}
        className={fileLook.paste}
        rows={4}
        spellCheck={false}
        placeholder={words.pasteExample}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button size={36} disabled={text.trim() === ''} onClick={read}>
          {words.pasteRead}
        </Button>
      </div>
    </section>
  );
}
