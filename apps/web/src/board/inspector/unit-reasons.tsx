import { command } from '@dachushi/domain/command.ts';
import { orderReasons } from '@dachushi/domain/reason.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { Popover } from '../../components/popover.tsx';
import { Tag } from '../../components/tag.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { reasonMessages } from '../../messages/reason-messages.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { sourceCount } from '../card/source-count.ts';
import { ReasonChips } from '../gesture/reason-chips.tsx';
import { useDispatch } from '../use-dispatch.ts';
import styles from './inspector.module.css';

/** 合并 2 · 理由：…, and the five grounds to choose from. */
export function UnitReasons({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const reasonWords = useMessages(reasonMessages);
  const list = useLanguage() === 'en' ? ', ' : '、';
  const dispatch = useDispatch();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const sources = sourceCount(unit);
  if (sources < 2) return null;
  // what was abolished into it brought its reasons along
  const said = orderReasons([...new Set([...unit.reasons, ...unit.absorbed.flatMap((each) => each.reasons)])]);
  return (
    <div className={styles.reasons}>
      <Tag tone="accent" icon="merge">
        {words.merged(sources)}
      </Tag>
      <span className={styles.reasonText}>
        {said.length === 0 ? words.noReasons : said.map((reason) => reasonWords[reason]).join(list)}
      </span>
      <IconButton
        icon="rename"
        size={28}
        label={words.editReasons}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      />
      {anchor && (
        <Popover
          anchor={anchor}
          label={words.editReasons}
          placement="below-end"
          width={280}
          onClose={() => setAnchor(null)}
        >
          <div className={styles.reasonChips}>
            <ReasonChips
              label={words.reasons}
              chosen={unit.reasons}
              onChange={(reasons) => dispatch(command('set-reasons', { unitId: unit.id, reasons }))}
            />
          </div>
        </Popover>
      )}
    </div>
  );
}
