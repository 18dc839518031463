import type { ComponentType } from 'react';
import type { PageName, PlanPageName } from './paths.ts';

interface PlanPageProps {
  readonly planId: string;
  readonly departmentId: string | undefined;
}

interface Pages extends Partial<Record<PlanPageName, ComponentType<PlanPageProps>>> {
  readonly start?: ComponentType;
}

/** The pages that exist; a tab and a route are there only for these. Heavy ones come through React.lazy. */
export const pages: Pages = {};

export function pageExists(name: PageName): boolean {
  return pages[name] !== undefined;
}
