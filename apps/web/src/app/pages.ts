import type { ComponentType } from 'react';
import type { PageName, PlanPageName } from './paths.ts';

interface PlanPageProps {
  readonly planId: string;
  readonly departmentId: string | undefined;
}

export interface Pages extends Partial<Record<PlanPageName, ComponentType<PlanPageProps>>> {
  readonly start?: ComponentType;
  readonly verify?: ComponentType;
  readonly import?: ComponentType<{ readonly importId: string | undefined }>;
}

/** The pages that exist; a tab and a route are there only for these. */
export const pages: Pages = {};

/** Said once, before the first render: pages know this list through their frame, so it must not import them. */
export function providePages(given: Pages): void {
  Object.assign(pages, given);
}

export function pageExists(name: PageName): boolean {
  return pages[name] !== undefined;
}
