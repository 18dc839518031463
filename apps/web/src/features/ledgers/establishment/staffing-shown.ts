import type { Assessment, Staffing } from '@dachushi/domain/assessment.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';

/** 编制 and units for the mean in the head: the city's in scope, or the department's own when one is shown. */
export function staffingShown(
  { departments, staffing }: Pick<Assessment, 'departments' | 'staffing'>,
  departmentId: DepartmentId | null,
): Omit<Staffing, 'reserve'> {
  const own = departmentId === null ? undefined : departments.get(departmentId);
  if (own === undefined) return staffing.inScope;
  const { before, units } = own.ledgers.establishment;
  return {
    establishmentBefore: totalEstablishment(before),
    establishment: totalEstablishment(units),
    before: own.ratio.before,
    after: own.ratio.after,
  };
}
