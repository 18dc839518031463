import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { ACTS } from '@dachushi/history/act.ts';
import type { StepFilter } from '@dachushi/history/filter-steps.ts';
import { z } from 'zod';
import { WHOLE_NUMBER } from '../plans/plan-schema.ts';

const id = z.string().min(1).max(200);
const moment = z.iso.datetime();

/** 操作记录 up to `at`, or whole; the rest finds steps as the page of the history does. Words are sought in Chinese. */
export const RECORD_QUERY = z.strictObject({
  at: WHOLE_NUMBER.exactOptional(),
  person: id.exactOptional(),
  department: id.exactOptional(),
  unit: id.exactOptional(),
  act: z.enum(ACTS).exactOptional(),
  text: z.string().max(200).exactOptional(),
  from: moment.exactOptional(),
  until: moment.exactOptional(),
  since: WHOLE_NUMBER.exactOptional(),
});

export function filterAsked(asked: z.output<typeof RECORD_QUERY>): StepFilter {
  return {
    actor: asked.person ?? null,
    departmentId: (asked.department ?? null) as DepartmentId | null,
    unitId: (asked.unit ?? null) as UnitId | null,
    act: asked.act ?? null,
    text: asked.text?.trim() ?? '',
    from: asked.from ?? null,
    until: asked.until ?? null,
    since: asked.since ?? null,
  };
}
