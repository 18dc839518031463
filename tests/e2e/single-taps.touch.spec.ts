import { expect, test } from '@playwright/test';
import { acceptedTypes, chip, openBoard } from './board-story.ts';

test('by single taps: select, 合并到…, read the answer, confirm', async ({ page, request }) => {
  const id = await openBoard(page, request);
  await chip(page, '政策法规处').tap();
  await page
    .getByRole('button', { name: /合并到/ })
    .first()
    .tap();
  const sheet = page.getByRole('dialog', { name: '合并到…' });
  await sheet.locator('[role=option][data-target-unit=uc-01]').tap();
  await expect(sheet).toContainText('4.55%');
  await sheet.getByRole('button', { name: '并入办公室' }).tap();
  await expect(sheet).toHaveCount(0);
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['merge-units']);
});
