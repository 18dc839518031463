import { command } from '@dachushi/domain/command.ts';
import type { DivisionId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { SettingsDialog } from '../../../board/settings/settings-dialog.tsx';
import { useDispatch } from '../../../board/use-dispatch.ts';
import { TextField } from '../../../components/text-field.tsx';
import { talkMessages } from '../../../messages/talk.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { openMatter } from '../store/talk-state.ts';
import { useTalk } from '../store/use-talk.ts';
import { useDivisionNames } from './park-dialog.tsx';
import { tallyOf } from './votes.ts';
import styles from './matter.module.css';

interface SettleDialogProps {
  readonly divisionIds: readonly DivisionId[];
  readonly onClose: () => void;
}

/** 议定: what was decided, beside how the room voted. */
export function SettleDialog({ divisionIds, onClose }: SettleDialogProps) {
  const words = useMessages(talkMessages);
  const dispatch = useDispatch();
  const [decision, setDecision] = useState('');
  const name = useDivisionNames(divisionIds);
  const book = useTalk((state) => state.book);
  const matters = useTalk((state) => state.matters);
  const [only] = divisionIds;
  const matter = only === undefined ? undefined : openMatter(matters, only);
  const counts = matter && tallyOf(book, matter).counts;
  const text = decision.trim();
  const save = () => {
    if (text !== '' && dispatch(command('settle-divisions', { divisionIds, decision: text }))) onClose();
  };
  const voted = counts && counts.赞成 + counts.反对 + counts.弃权 > 0;
  return (
    <SettingsDialog
      title={words.settleTitle(name)}
      ready={text !== ''}
      saveWord={words.settleAct}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={words.settleDecision}
        placeholder={words.settleExample}
        value={decision}
        onChange={setDecision}
        maxLength={500}
        data-autofocus=""
      />
      <p className={styles.hint}>
        {words.settleHint(voted ? words.tally(counts.赞成, counts.反对, counts.弃权) : words.noVotes)}
      </p>
    </SettingsDialog>
  );
}
