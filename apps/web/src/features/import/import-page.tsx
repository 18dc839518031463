import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { TopBar } from '../../app/top-bar.tsx';
import { announce } from '../../components/live-region-store.ts';
import { importMessages } from '../../messages/import.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { createImportDesk } from './import-desk.ts';
import type { ImportDesk } from './import-desk.ts';
import { takeOfferedFiles } from './pending-files.ts';
import { Wizard } from './wizard.tsx';
import styles from './import.module.css';

interface ImportPageProps {
  readonly importId: string | undefined;
}

/** From a planner's own workbook to a board, in six steps; nothing is stored before the last. */
export function ImportPage({ importId }: ImportPageProps) {
  const words = useMessages(importMessages);
  const [desk] = useState(createImportDesk);
  /** Once: afterwards the address follows the desk, not the other way round. */
  const begin = useEffectEvent(() => {
    const files = takeOfferedFiles();
    if (files.length > 0) desk.add(files);
    else if (importId !== undefined) void desk.resume(importId);
  });
  useEffect(() => {
    begin();
    return () => desk.close();
  }, [desk]);
  return (
    <div className={styles.page}>
      <TopBar title={words.title} />
      <OnDesk desk={desk} />
    </div>
  );
}

function OnDesk({ desk }: { readonly desk: ImportDesk }) {
  const words = useMessages(importMessages);
  const [, navigate] = useLocation();
  const { files, currentKey, step } = useStore(desk.store);
  const importId = files.find((each) => each.key === currentKey && each.phase !== 'done')?.importId ?? null;
  useEffect(() => {
    navigate(importId === null ? '/import' : `/import/${importId}`, { replace: true });
  }, [importId, navigate]);
  useEffect(() => announce(words[`step_${step}`]), [step, words]);
  return <Wizard desk={desk} />;
}
