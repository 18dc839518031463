import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

const MOST_TABS = 120;

/** Walks by Tab, as a person without a mouse, until `wanted` has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let step = 0; step < MOST_TABS; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted.toString()}`);
}

/** Ctrl+F on the board: type a name, Enter, and the card or chip has the focus. */
export async function findOnBoard(page: Page, name: string, card: Locator): Promise<void> {
  await page.keyboard.press('Control+f');
  await answerPalette(page, '在工作台上查找', name);
  await expect(card).toBeFocused();
}

/** Ctrl+K: anything by its name, pinyin or initials. */
export async function goByPalette(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await answerPalette(page, '搜索部门、处室、操作', typed);
}

async function answerPalette(page: Page, title: string, typed: string): Promise<void> {
  const palette = page.getByRole('dialog', { name: title });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(typed);
  await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}
