import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useDispatch } from '../board/use-dispatch.ts';
import { useDepartmentPlace } from '../board/use-department.ts';
import { useBoard } from '../board/use-board.ts';
import { useOpenDepartment } from '../board/use-open-department.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { parkable } from '../features/talk/board/piece-place.ts';
import { openTalk } from '../features/talk/layer/talk-layer-store.ts';
import { meetingMessages } from '../messages/meeting.ts';
import { peopleMessages } from '../messages/people.ts';
import { useMessages } from '../messages/use-messages.ts';
import { selectDepartments } from '../plan/plan-selectors.ts';
import { usePlan } from '../plan/plan-context.tsx';
import { agendaOf } from './agenda.ts';
import styles from './facilitator-bar.module.css';

/** Department by department: what is done, what is put aside, and who comes next. All of it by single presses. */
export function FacilitatorBar({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(meetingMessages);
  return (
    <section className={styles.bar} aria-label={words.facilitator}>
      <Neighbour departmentId={departmentId} step={-1} />
      <Progress />
      <ParkButtons departmentId={departmentId} />
      <LockButton departmentId={departmentId} />
      <Neighbour departmentId={departmentId} step={1} />
    </section>
  );
}

function Neighbour({ departmentId, step }: { readonly departmentId: DepartmentId; readonly step: -1 | 1 }) {
  const words = useMessages(meetingMessages);
  const departments = usePlan(selectDepartments);
  const place = useDepartmentPlace(departmentId);
  const openDepartment = useOpenDepartment();
  const to = departments[place - 1 + step];
  const word = step < 0 ? words.previous : words.next;
  return (
    <Button
      size={48}
      className={styles.step}
      disabled={!to}
      aria-label={to ? `${word}：${to.name}` : word}
      onClick={() => to && openDepartment(to.id)}
    >
      <span className={styles.stepWords}>
        {step < 0 && <Icon name="chevron-left" size={20} />}
        <span className={styles.stepName}>{to?.name ?? word}</span>
        {step > 0 && <Icon name="chevron-right" size={20} />}
      </span>
    </Button>
  );
}

function Progress() {
  const words = useMessages(meetingMessages);
  const structure = usePlan((plan) => plan.structure);
  const { done, all } = agendaOf(structure);
  const text = done === all && all > 0 ? words.allDone : words.progressShort(done, all);
  return (
    <div
      className={styles.progress}
      role="progressbar"
      aria-label={words.facilitator}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={done}
      aria-valuetext={words.progress(done, all)}
    >
      <span className={styles.progressText}>{text}</span>
      <span className={styles.track}>
        <span className={styles.fill} style={{ width: `${all === 0 ? 0 : (done / all) * 100}%` }} />
      </span>
    </div>
  );
}

/** 搁置 what is selected; where all of it is put aside already, 议定 it. */
function ParkButtons({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(meetingMessages);
  const marks = useMessages(peopleMessages);
  const selection = useBoard((board) => board.selection);
  const structure = usePlan((plan) => plan.structure);
  const aside = structure.departments.get(departmentId)?.parked ?? [];
  const { free, parked } = parkable(structure, selection);
  const names = aside.map(
    ({ divisionId }) => structure.baseline.divisions.get(divisionId)?.division.name ?? divisionId,
  );
  const settling = free.length === 0 && (parked.length > 0 || (selection.length === 0 && aside.length > 0));
  const divisionIds = settling ? (parked.length > 0 ? parked : aside.map(({ divisionId }) => divisionId)) : free;
  return (
    <div className={styles.park}>
      {aside.length > 0 && (
        <span className={styles.aside} tabIndex={0} data-tooltip={words.parkedHere(names.join(marks.and))}>
          <Icon name="parked" />
          {words.parked(aside.length)}
        </span>
      )}
      <Button
        size={48}
        icon="parked"
        {...(divisionIds.length === 0 ? { 'aria-disabled': true, 'data-tooltip': words.parkHint } : {})}
        onClick={() => divisionIds.length > 0 && openTalk({ shows: settling ? 'settle' : 'park', divisionIds })}
      >
        {settling ? words.settle : words.park}
      </Button>
    </div>
  );
}

function LockButton({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(meetingMessages);
  const dispatch = useDispatch();
  const locked = usePlan((plan) => plan.structure.departments.get(departmentId)?.locked ?? false);
  return (
    <Button
      size={48}
      look={locked ? 'secondary' : 'primary'}
      icon={locked ? 'unlocked' : 'locked'}
      onClick={() => dispatch(command(locked ? 'unlock-department' : 'lock-department', { departmentId }))}
    >
      {locked ? words.unlock : words.lock}
    </Button>
  );
}
