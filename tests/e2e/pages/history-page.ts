import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The timeline as a reader uses it: by names, roles and what is seen. */
export function historyPage(page: Page) {
  const player = page.getByRole('group', { name: '回放' });
  const panel = page.getByRole('complementary', { name: '当时的方案' });
  return {
    player,
    panel,
    rows: page.locator('[data-choose]'),
    row: (seq: number): Locator => page.getByRole('listitem').filter({ has: page.locator(`[data-choose="${seq}"]`) }),
    step: (seq: number): Locator => page.locator(`[data-choose="${seq}"]`),
    scrubber: player.getByRole('slider', { name: '步骤' }),
    ratio: (name: string): Locator => page.getByRole('group', { name }),
    async open(planId: string, address = '') {
      await page.goto(`/plans/${planId}/history${address}`);
      await expect(page.getByRole('heading', { name: '历史记录' })).toBeVisible();
    },
    async expectAt(seq: number) {
      await expect(this.scrubber).toHaveValue(String(seq));
    },
  };
}
