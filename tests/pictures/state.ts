import type { Page } from '@playwright/test';
import type { Look, Size } from './look.ts';
import type { PlanName } from './plans.ts';

/** A screen and how to get there. Reaching it must end in something seen, else the run fails. */
export interface State {
  readonly name: string;
  /** Absent: the start page before anybody made a plan. */
  readonly plan?: PlanName;
  /** The act changes the plan, so every picture gets one of its own. */
  readonly changes?: true;
  readonly sizes?: readonly Size['name'][];
  path(planId: string): string;
  /** Waits until the state is there. */
  reach(page: Page, look: Look): Promise<unknown>;
}
