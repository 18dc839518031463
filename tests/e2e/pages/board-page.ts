import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

export type BoardPage = ReturnType<typeof boardPage>;

/** The workshop board as a person names what is on it. */
export function boardPage(page: Page) {
  const cards = page.getByRole('tree');
  const card = (name: string): Locator =>
    page.getByRole('treeitem', { name: new RegExp(`^拟设机构：${literal(name)}，`, 'u') });
  const titleOf = (name: string): Locator => card(name).locator('[data-name]').first();
  const chipsOf = (within: Page | Locator, name: string): Locator =>
    within.getByRole('treeitem', { name: new RegExp(`^处室：${literal(name)}，`, 'u') });
  const mouse = mouseOn(page);
  const naming = page.getByRole('dialog', { name: '机构名称和合并理由' });
  /** The question for name and reasons comes a frame after the drop; left unanswered, the suggestion stays. */
  const leaveName = async (): Promise<void> => {
    await expect(naming).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(naming).toBeHidden();
  };

  return {
    cards,
    card,
    titleOf,
    chip: (name: string) => chipsOf(page, name),
    chipIn: (unit: string, division: string) => chipsOf(card(unit), division),
    strip: page.getByRole('region', { name: '精简比例' }),
    /** The names of all cards, in order. */
    cardNames: () => page.getByRole('treeitem', { level: 1 }).locator('header [data-name]').allTextContents(),
    departments: page.getByRole('navigation', { name: '部门' }),
    preview: page.getByRole('region', { name: '合并预览' }),
    naming,
    leaveName,
    newTray: page.getByRole('region', { name: '新设机构' }),
    abolishTray: page.getByRole('region', { name: '撤销' }),
    saved: page.getByText('已保存', { exact: true }).filter({ visible: true }),
    undo: page.getByRole('button', { name: /^撤回：|^没有可撤回/u }),
    redo: page.getByRole('button', { name: /^恢复：|^没有可恢复/u }),
    ...mouse,

    async open(planId: string, departmentId: string): Promise<void> {
      await page.goto(`/plans/${planId}/board/${departmentId}`);
      await expect(cards).toBeVisible();
    },

    async openDepartment(name: string): Promise<void> {
      await page
        .getByRole('navigation', { name: '部门' })
        .getByRole('button', { name: new RegExp(`\\d+ ${literal(name)} `, 'u') })
        .click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    },

    /** The three ratios as a person reads them: removed of how many. */
    async expectOverall(removed: number, of: number): Promise<void> {
      await expect(page.getByRole('group', { name: '总体', exact: true })).toContainText(`${removed} 除以 ${of}`);
    },

    /** The way without dragging: the card is selected, M asks where to, the name is left as suggested. */
    async mergeByMenu(name: string, into: string): Promise<void> {
      await titleOf(name).click();
      await page.keyboard.press('m');
      const menu = page.getByRole('dialog', { name: '合并到…' });
      await menu.getByRole('combobox').fill(into);
      await menu.getByRole('option').filter({ hasText: into }).first().click();
      await expect(chipsOf(card(into), name)).toBeVisible();
      await leaveName();
    },

    async rename(name: string, to: string): Promise<void> {
      await titleOf(name).dblclick();
      const field = page.getByRole('textbox', { name: `更名：${name}` });
      await field.fill(to);
      await field.press('Enter');
    },

    /** Both in sight, then picked up, carried over and let go. */
    async dragOnto(from: Locator, to: Locator): Promise<void> {
      await mouse.pickUp(from);
      await mouse.carryOver(to);
      await mouse.letGo();
    },
  };
}

function mouseOn(page: Page) {
  return {
    /** The button goes down on a piece; it is in hand once it has moved. */
    async pickUp(piece: Locator): Promise<void> {
      const { x, y } = await gripOf(piece);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 8, y + 8, { steps: 4 });
    },
    async carryOver(target: Locator): Promise<void> {
      const { x, y } = await gripOf(target);
      await page.mouse.move(x + 12, y + 6, { steps: 10 });
    },
    async letGo(): Promise<void> {
      await page.mouse.up();
    },
  };
}

/** A place near the upper left, where the name is, once the piece is in sight and at rest. */
export async function gripOf(piece: Locator): Promise<{ x: number; y: number }> {
  await expect(piece).toBeVisible();
  await piece.scrollIntoViewIfNeeded(); // waits until it has stopped moving
  const box = await piece.boundingBox();
  if (!box) throw new Error('the piece is not in sight');
  return { x: box.x + Math.min(60, box.width / 2), y: box.y + Math.min(18, box.height / 2) };
}

/** Quotes and angles are spelt out: inside a pattern they would end Playwright's own selector. */
function literal(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replaceAll('>', '\\x3e')
    .replaceAll('"', '\\x22');
}
