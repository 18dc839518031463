import { expect, it } from 'vitest';
import { watchLinks } from './code-ahead.ts';

it('a pointer over anything inside a link, or the focus on it, tells its address; other places tell nothing', () => {
  document.body.innerHTML =
    '<a href="/plans/p/history"><b>历史</b></a><a href="http://elsewhere.invalid/x">外</a><i>无</i>';
  const near: string[] = [];
  watchLinks(document, (pathname) => near.push(pathname));
  const over = (selector: string, name = 'pointerover') =>
    document.querySelector(selector)?.dispatchEvent(new Event(name, { bubbles: true }));
  over('b');
  over('i');
  over('a[href^="http"]');
  over('a', 'focusin');
  expect(near).toEqual(['/plans/p/history', '/plans/p/history']);
});
