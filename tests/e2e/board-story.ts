import { expect } from '@playwright/test';
import type { APIRequestContext, Locator, Page } from '@playwright/test';

/** A fresh copy of the illustrative plan, opened at 市城乡建设委员会 (22 divisions, 25%–35% is 6 or 7 fewer). */
export async function openBoard(page: Page, request: APIRequestContext): Promise<string> {
  const answer = await request.post('/api/plans', {
    data: { title: '市直部门大处室改革方案（示意）', sample: 'harbin' },
  });
  expect(answer.status()).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  await page.goto(`/plans/${id}/board/${await departmentId(request, id, '市城乡建设委员会')}`);
  await expect(card(page, '办公室')).toBeVisible();
  await card(page, '办公室').scrollIntoViewIfNeeded(); // drawn and at rest: now the board hears keys too
  return id;
}

export async function departmentId(request: APIRequestContext, planId: string, name: string): Promise<string> {
  const state = (await (await request.get(`/api/plans/${planId}/state`)).json()) as {
    structure: { departments: { id: string; name: string }[] };
  };
  return state.structure.departments.find((department) => department.name === name)?.id ?? '';
}

export function card(page: Page, name: string): Locator {
  return page.getByRole('treeitem', { name: new RegExp(`^拟设机构：${name}，`) });
}

export function chip(page: Page, name: string): Locator {
  return page.getByRole('treeitem', { name: new RegExp(`^处室：${name}，`) });
}

/** Whatever a screen reader would have said last contains this. */
export async function expectSaid(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
}

/** What the server holds for good: the types of the accepted commands, in order. */
export async function acceptedTypes(request: APIRequestContext, planId: string): Promise<readonly string[]> {
  const history = (await (await request.get(`/api/plans/${planId}/history`)).json()) as { entries: { type: string }[] };
  return history.entries.map((entry) => entry.type);
}
