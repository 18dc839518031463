import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { SPECIALIST_AREAS } from '@dachushi/domain/specialist.ts';
import type { SpecialistArea } from '@dachushi/domain/specialist.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { specialistsMessages } from '../../messages/specialists.ts';
import { useMessages } from '../../messages/use-messages.ts';
import cells from '../ledgers/shared/cells.module.css';
import { forEachDepartment } from './specialist-rows.ts';
import type { SpecialistRow } from './specialist-rows.ts';

interface SpecialistsBulkProps {
  readonly rows: readonly SpecialistRow[];
  readonly dispatch: (act: Command) => boolean;
  readonly onClear: () => void;
}

/** Areas for all picked posts, or all of them withdrawn; one act each. */
export function SpecialistsBulk({ rows, dispatch, onClear }: SpecialistsBulkProps) {
  const words = useMessages(specialistsMessages);
  const [areas, setAreas] = useState<readonly SpecialistArea[]>([]);
  const send = (act: Command | null) => {
    if (act && dispatch(act)) onClear();
  };
  return (
    <div className={cells.bulk} role="toolbar" aria-label={words.picked(rows.length)}>
      <span aria-live="polite">{words.picked(rows.length)}</span>
      {SPECIALIST_AREAS.map((area) => (
        <Chip
          key={area}
          checkable
          on={areas.includes(area)}
          onClick={() => setAreas(areas.includes(area) ? areas.filter((each) => each !== area) : [...areas, area])}
        >
          {words[area]}
        </Chip>
      ))}
      <Button
        size={28}
        disabled={areas.length === 0}
        onClick={() =>
          send(
            forEachDepartment(rows, (departmentId, specialistIds) =>
              command('assign-specialist', { departmentId, specialistIds, areas }),
            ),
          )
        }
      >
        {words.setAreas}
      </Button>
      <Button
        size={28}
        onClick={() =>
          send(
            forEachDepartment(rows, (departmentId, specialistIds) =>
              command('withdraw-specialist', { departmentId, specialistIds }),
            ),
          )
        }
      >
        {words.withdraw}
      </Button>
      <Button size={28} look="quiet" onClick={onClear}>
        {words.unpick}
      </Button>
    </div>
  );
}
