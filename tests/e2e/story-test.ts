import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Request } from '@playwright/test';
import { serverProcess } from '../crash/server-process.ts';
import type { ServerProcess } from '../crash/server-process.ts';

/** What no story may do, in any window: ask anybody but the server, throw, warn, or open a dialog of the browser's own. */
export interface Watch {
  over(context: BrowserContext): void;
  /** A console line that belongs to this story, such as the browser's own on a cut line. */
  allow(line: RegExp): void;
  /** What comes after this, such as lines cut by a server that stops, is nobody's fault. */
  end(): void;
}

interface Person {
  readonly context: BrowserContext;
}

interface Stories {
  readonly watch: Watch;
  /** The id of a fresh plan, made as the start page makes it. */
  readonly newPlan: (sample?: 'harbin' | 'harbin-finished', title?: string) => Promise<string>;
  /** Another person: another browser with cookies and storage of its own. */
  readonly another: (options?: BrowserContextOptions) => Promise<Person>;
  /** A server of this story's own, empty, which it may stop, kill and start again. */
  readonly ownServer: ServerProcess;
}

export const test = base.extend<Stories>({
  watch: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      const allowed: RegExp[] = [];
      const watch = watchInto(complaints, allowed);
      watch.over(context);
      await use(watch);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  newPlan: async ({ request }, use) => {
    await use(async (sample = 'harbin', title = '市级部门大处室改革') => {
      const answer = await request.post('/api/plans', { data: { title, sample } });
      const plan = (await answer.json()) as { readonly id: string };
      return plan.id;
    });
  },
  another: async ({ browser, contextOptions, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await newContext(browser, { ...contextOptions, ...options });
      contexts.push(context);
      watch.over(context);
      return { context };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  ownServer: async ({ watch }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'dachushi-story-'));
    const server = await serverProcess(folder);
    await server.start();
    await use(server);
    watch.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };

function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext(options);
}

function watchInto(complaints: string[], allowed: RegExp[]): Watch {
  let over = false;
  const complain = (line: string) => {
    if (!over && !allowed.some((pattern) => pattern.test(line))) complaints.push(line);
  };
  return {
    over(context) {
      context.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error' || message.type() === 'warning') complain(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complain(`thrown: ${error.error().message}`));
      context.on('dialog', (dialog) => {
        complain(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      context.on('request', (request: Request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') complain(`asked ${request.url()}`);
      });
    },
    allow: (line) => void allowed.push(line),
    end: () => {
      over = true;
    },
  };
}
