import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The pages under 台账: one grid, its cells by the names of row and column. */
export function ledgerPage(page: Page) {
  const grid = page.getByRole('grid');
  // before the name a row header may say the kind of the unit
  const named = (name: string | RegExp) => (typeof name === 'string' ? new RegExp(`(^|\\s)${name}$`, 'u') : name);
  const row = (name: string | RegExp) =>
    grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: named(name) }) });
  return {
    grid,
    row,
    undo: page.getByRole('button', { name: /^撤回：/u }),
    saved: page.getByText('已保存', { exact: true }).filter({ visible: true }),
    dialog: (name: string) => page.getByRole('dialog', { name }),
    figure: (name: string) => page.getByRole('group', { name, exact: true }),

    async open(planId: string, path: string): Promise<void> {
      await page.goto(`/plans/${planId}/${path}`);
      await expect(grid).toBeVisible();
    },

    /** The cell of a row under the column of this name; the name is the head's, group and title together. */
    async cell(rowName: string | RegExp, column: string): Promise<Locator> {
      const head = grid.getByRole('columnheader', { name: column, exact: true });
      const place = Number(await head.getAttribute('aria-colindex')) - 1;
      return row(rowName).locator(`[data-column="${place}"]`);
    },
  };
}
