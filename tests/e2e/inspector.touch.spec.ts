import { acceptedTypes, chip, openBoard } from './board-story.ts';
import { inspectorOf } from './pages/inspector.ts';
import { expect, test } from './story-test.ts';

test('by single taps in the sheet: 编制 to the reserve, a duty to another unit', async ({ page, request }) => {
  const id = await openBoard(page, request);
  await chip(page, '工程质量安全处').tap();
  await page.getByRole('button', { name: '详情' }).tap();
  const inspector = inspectorOf(page, page.getByRole('dialog', { name: '详情' }));
  await inspector.button('编制划转…').tap();
  await inspector
    .ask(/^编制划转/u)
    .getByRole('button', { name: '划转', exact: true })
    .tap();
  await expect(inspector.panel.getByText('6 − 1 划出')).toBeVisible();
  await inspector.tab(/^职责 2/u).tap();
  await inspector.dutyMenu('质量').tap();
  await inspector.entry('划转到…').tap();
  await inspector.ask('划转到…').getByRole('button', { name: '勘察设计处' }).tap();
  await expect(inspector.tab(/^职责 1/u)).toBeVisible();
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['transfer-establishment', 'move-duty']);
});
