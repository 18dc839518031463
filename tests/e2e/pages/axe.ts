import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Every serious or critical finding of axe in a part of the page, with the element it is about, once nothing fades or slides. */
export async function seriousFindings(page: Page, part = 'html'): Promise<readonly string[]> {
  await settled(page);
  const axe = new AxeBuilder({ page })
    .setLegacyMode() // no page has frames, so that no second page is needed to put their results together
    .options({ resultTypes: ['violations'] }) // what is in order need not be named element by element
    .include(part)
    // departments that cannot take what is in hand are dimmed: inactive controls have no contrast to keep
    .exclude('[data-dragging] [data-department-id]');
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  if (dark) axe.withRules('color-contrast'); // only colours differ from light
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
    );
}

/** The same in light and then in dark, without walking to the same place twice. The page stands in light before and after. */
export async function seriousInBothLights(page: Page, part = 'html'): Promise<readonly string[]> {
  const inLight = await seriousFindings(page, part);
  await light(page, 'dark');
  const inDark = await seriousFindings(page, part);
  await light(page, 'light');
  return [...inLight, ...inDark.map((finding) => `dark: ${finding}`)];
}

async function light(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

/** Half-faded things have half their contrast. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((each) => each.playState === 'running' && each.effect?.getTiming().iterations !== Infinity)
        .map((each) => each.finished.catch(() => undefined)),
    ),
  );
}
