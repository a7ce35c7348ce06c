// Opens a browser and records every request and console error of a page.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, firefox, type Browser, type BrowserContext, type Page } from 'playwright-core';

export interface WatchedPage {
  page: Page;
  /** Every request of the page except data URLs, which contact no host. */
  requests: string[];
  /** Console errors, uncaught errors and violations of the Content-Security-Policy. */
  complaints: string[];
}

const chromiumOptions = (more: readonly string[]) => ({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...more,
  ],
});

/** Debian's Chromium unless CHROMIUM_PATH names another; each launch has a fresh profile. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch(chromiumOptions(more));
}

/** Chromium of a person who blocks all cookies, which also refuses storage and Web Locks. */
export async function openBlockingBrowser(profile: string): Promise<BrowserContext> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return chromium.launchPersistentContext(profile, chromiumOptions([]));
}

/**
 * Debian's Firefox unless FIREFOX_PATH names another; each launch has a fresh profile. Playwright
 * reads `ariaLabelledByElements` from a sandbox, and the second time that ends Firefox's content
 * process with a null pointer. Without that property Playwright reads the attribute.
 */
export function openFirefox(): Promise<Browser> {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: fileURLToPath(new URL('firefox.mjs', import.meta.url)),
    headless: true,
    firefoxUserPrefs: { 'accessibility.ARIAElementReflection.enabled': false },
  });
}

export async function watchPage(
  browser: Browser,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<WatchedPage> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  // Chromium reports a violation of the policy as a console error too.
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page: await context.newPage(), requests, complaints };
}
