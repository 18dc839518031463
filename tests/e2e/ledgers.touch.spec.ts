import { ledgerPage } from './pages/ledger-page.ts';
import { expect, test } from './story-test.ts';

test('编制 by single taps: a tap selects, a second one edits, the other side is chosen by taps', async ({
  page,
  newPlan,
}) => {
  const ledger = ledgerPage(page);
  await ledger.open(await newPlan('harbin-finished'), 'ledgers/uc');
  const office = await ledger.cell('办公室', '行政编制 拟设');
  await office.tap();
  await office.tap();
  const field = page.getByRole('textbox', { name: /办公室/u });
  await field.fill('12');
  await field.press('Enter');
  const ask = ledger.dialog('编制从哪里来、到哪里去');
  await expect(ask).toContainText('办公室：行政 14 → 12');
  await ask.getByRole('button', { name: '划转' }).tap();
  await expect(office).toHaveText('12');
  await expect(ledger.row('部门待分配')).toContainText('3');
  await expect(ledger.row(/^平衡/u)).toContainText('✓ 平衡');
});

test('专员 by taps: an area is switched on', async ({ page, newPlan }) => {
  const ledger = ledgerPage(page);
  await ledger.open(await newPlan('harbin-finished'), 'specialists/uc');
  const area = await ledger.cell(/专员 1/u, '信访稳定');
  const before = await area.textContent();
  await area.tap();
  await expect(area).not.toHaveText(before ?? '');
});
