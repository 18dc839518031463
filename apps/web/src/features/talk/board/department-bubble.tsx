import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useMemo } from 'react';
import { placeOfDepartment } from './piece-place.ts';
import { RemarkBubble } from './remark-bubble.tsx';

interface DepartmentBubbleProps {
  readonly departmentId: DepartmentId;
  readonly name: string;
}

/** What is said about the department itself. */
export function DepartmentBubble({ departmentId, name }: DepartmentBubbleProps) {
  const { place, keys } = useMemo(() => placeOfDepartment(departmentId), [departmentId]);
  return <RemarkBubble place={place} keys={keys} name={name} />;
}
