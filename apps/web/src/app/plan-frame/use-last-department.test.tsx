import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useLastDepartment } from './use-last-department.ts';

it('a page of the whole plan leads back to the department that was open, in its own plan only', () => {
  const { result, rerender } = renderHook(({ plan, department }) => useLastDepartment(plan, department), {
    initialProps: { plan: 'p-1', department: 'uc' as string | undefined },
  });
  expect(result.current).toBe('uc');
  rerender({ plan: 'p-1', department: undefined });
  expect(result.current).toBe('uc');
  rerender({ plan: 'p-2', department: undefined });
  expect(result.current).toBeUndefined();
});
