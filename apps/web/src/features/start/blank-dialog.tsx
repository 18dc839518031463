import { useMemo, useState } from 'react';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useSubmission } from '../../lib/use-submission.ts';
import { startMessages } from '../../messages/start.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { blankBaseline } from './blank-baseline.ts';
import { PasteField } from './paste-field.tsx';
import { readPasted } from './pasted-departments.ts';
import { planOnBaseline } from './start-api.ts';

interface BlankDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (plan: { readonly id: string }) => void;
}

/** A plan from names alone: a title and a list, typed or pasted. */
export function BlankDialog({ onClose, onCreated }: BlankDialogProps) {
  const words = useMessages(startMessages);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, submit } = useSubmission();
  const pasted = useMemo(() => readPasted(text), [text]);
  const complete = title.trim() !== '' && pasted.departments.length > 0 && pasted.problems.length === 0;

  const create = async () => {
    const sayings = { source: words.pasteSource, countingBasis: words.pasteBasis };
    const baseline = blankBaseline({
      title: title.trim(),
      departments: pasted.departments,
      today: new Date(),
      words: sayings,
    });
    onCreated(await planOnBaseline(title.trim(), baseline));
  };
  return (
    <FormDialog
      title={words.blankTitle}
      width={640}
      words={{ cancel: words.cancel, submit: busy ? words.opening : words.blankCreate }}
      ready={!busy}
      problem={problem}
      onSubmit={() => {
        setTried(true);
        if (complete) submit(create);
      }}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={words.blankName}
        placeholder={words.blankNameExample}
        maxLength={200}
        value={title}
        onChange={setTitle}
        error={tried && title.trim() === '' ? words.blankNameMissing : undefined}
      />
      <PasteField text={text} onChange={setText} pasted={pasted} tried={tried} />
    </FormDialog>
  );
}
