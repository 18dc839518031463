import { useSyncExternalStore } from 'react';
import type { ComponentType } from 'react';
import { hearArrivals } from './later-page.tsx';
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

let isComing: (name: PageName) => boolean = () => false;

/** Said once, before the first render: pages know this list through their frame, so it must not import them. */
export function providePages(given: Pages, coming = isComing): void {
  Object.assign(pages, given);
  isComing = coming;
}

/** Whether the page's code has set out ahead of it and not come yet. */
export function useCodeComing(name: PageName): boolean {
  return useSyncExternalStore(hearArrivals, () => isComing(name));
}

export function pageExists(name: PageName): boolean {
  return pages[name] !== undefined;
}
