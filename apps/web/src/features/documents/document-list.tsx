import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icons/drawings.ts';
import { Select } from '../../components/select.tsx';
import { documentMessages, documentTitles, formatNames, viewNotes } from '../../messages/documents.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { FORMATS, isForMeeting, VIEWS } from './document-kinds.ts';
import type { DocumentView } from './document-kinds.ts';
import styles from './documents.module.css';

interface DocumentListProps {
  readonly view: DocumentView;
  readonly onView: (view: DocumentView) => void;
}

const ICONS: Readonly<Record<DocumentView, IconName>> = {
  comparison: 'table',
  proposal: 'document',
  regulation: 'document',
  chart: 'organisation',
  plan: 'saved',
  passages: 'rename',
  folder: 'download',
};

/** Every document with its kinds of file and whether it belongs to the papers of a meeting; on a phone one line. */
export function DocumentList({ view, onView }: DocumentListProps) {
  const words = useMessages(documentMessages);
  const titles = useMessages(documentTitles);
  const formats = useMessages(formatNames);
  const notes = useMessages(viewNotes);
  return (
    <>
      <div className={styles.listNarrow}>
        <Select
          label={words.list}
          value={view}
          onChange={onView}
          options={VIEWS.map((each) => ({ value: each, label: titles[each] }))}
        />
      </div>
      <nav className={styles.list} aria-label={words.list}>
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            className={classNames(styles.row, each === view && styles.chosen)}
            aria-current={each === view ? 'page' : undefined}
            onClick={() => onView(each)}
          >
            <Icon name={ICONS[each]} />
            <span className={styles.rowText}>
              <span className={styles.rowName}>{titles[each]}</span>
              <span className={styles.rowNote}>
                {each === 'passages' || each === 'folder'
                  ? notes[each]
                  : [
                      ...FORMATS[each].map((format) => formats[format]),
                      isForMeeting(each) ? words.forMeeting : words.notForMeeting,
                    ].join(' · ')}
              </span>
            </span>
          </button>
        ))}
      </nav>
    </>
  );
}
