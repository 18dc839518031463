import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId, SpecialistId } from '@dachushi/domain/ids.ts';
import { SPECIALIST_AREAS, SPECIALIST_ORIGINS } from '@dachushi/domain/specialist.ts';
import type { SpecialistArea, SpecialistOrigin } from '@dachushi/domain/specialist.ts';
import { useState } from 'react';
import { useDispatch } from '../../board/use-dispatch.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { newUuid } from '../../lib/new-id.ts';
import { specialistsMessages } from '../../messages/specialists.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { wholeFigure } from '../ledgers/shared/whole-figure.ts';
import type { DepartmentRow } from './specialist-rows.ts';
import styles from './specialists.module.css';

/** Several posts at once, alike in origin and areas. More than were freed is allowed and asked about (M18). */
export function CreateForm({ departments }: { readonly departments: readonly DepartmentRow[] }) {
  const words = useMessages(specialistsMessages);
  const dispatch = useDispatch();
  const [chosen, setChosen] = useState<DepartmentId | null>(null);
  const [origin, setOrigin] = useState<SpecialistOrigin>('正职');
  const [typed, setTyped] = useState('1');
  const [areas, setAreas] = useState<readonly SpecialistArea[]>([]);
  const [source, setSource] = useState('');
  const department = departments.find(({ key }) => key === chosen) ?? departments[0];
  const count = wholeFigure(typed);
  const sound = count !== null && count >= 1 && count <= 99;
  if (!department) return null;
  const { free } = department.ledger;
  const left = origin === '正职' ? free.chief : origin === '副职' ? free.deputy : 0;
  const create = () => {
    if (!sound) return;
    const specialistIds = Array.from({ length: count }, () => `s-${newUuid()}` as SpecialistId);
    dispatch(command('create-specialist', { departmentId: department.key, specialistIds, origin, source, areas }));
  };
  return (
    <form
      className={styles.form}
      aria-label={words.create}
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      {departments.length > 1 && (
        <Select
          label={words.department}
          options={departments.map(({ key, name }) => ({ value: key as string, label: name }))}
          value={department.key}
          onChange={(id) => setChosen(id as DepartmentId)}
        />
      )}
      <p className={styles.label}>{words.canUse(Math.max(0, free.chief), Math.max(0, free.deputy))}</p>
      <SegmentedControl
        label={words.origin}
        value={origin}
        onChange={setOrigin}
        options={SPECIALIST_ORIGINS.map((value) => ({ value, label: words[value] }))}
      />
      <TextField
        label={words.count}
        inputMode="numeric"
        value={typed}
        onChange={setTyped}
        {...(sound ? {} : { error: words.countWrong })}
      />
      <div className={styles.areas} role="group" aria-label={words.areas}>
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
      </div>
      <TextField label={words.source} hint={words.sourceHint} value={source} onChange={setSource} />
      {sound && count > left && (
        <p className={styles.warning}>
          <Icon name="reminder" size={14} />
          {words.overdrawn}
        </p>
      )}
      <Button type="submit" look="primary" size={36} disabled={!sound}>
        {words.createDo(sound ? count : 0)}
      </Button>
    </form>
  );
}
