import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/boot/find-chromium.mjs';

/** The workers read this file too: what the first reading chose travels by environment. */
async function chooseOnce(): Promise<{ port: string; dataDir: string }> {
  const { E2E_PORT, E2E_DATA_DIR } = process.env;
  if (E2E_PORT && E2E_DATA_DIR) return { port: E2E_PORT, dataDir: E2E_DATA_DIR };
  const port = E2E_PORT ?? String(await freePort());
  const dataDir = mkdtempSync(join(tmpdir(), 'dachushi-stories-'));
  Object.assign(process.env, { E2E_PORT: port, E2E_DATA_DIR: dataDir });
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  return { port, dataDir };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const { port, dataDir } = await chooseOnce();
const executablePath = await findChromium();
const touchStories = /\.touch\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // told a second time, and then named at the end of the run: decision 0031
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-first-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: [...chromiumFlags], ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'desktop', testIgnore: touchStories, use: { viewport: { width: 1366, height: 768 } } },
    {
      name: 'touch',
      testMatch: touchStories,
      use: { viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node apps/api/src/main.mjs',
    url: `http://127.0.0.1:${port}/readyz`,
    env: { PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir },
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
