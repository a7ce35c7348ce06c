// The pages at `/`, `/graphql` and a wrong address in a real browser, in light and in dark.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { openBrowser, watchPage } from '../support/browser/browser.js';
import { startGateway, type RunningGateway } from './support/gateway.js';

let gateway: RunningGateway;
let browser: Browser;
beforeAll(async () => {
  gateway = await startGateway();
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.stop();
});

/**
 * Contrast between the page and its text and each link (WCAG 2.2, relative luminance), as rendered
 * by the browser.
 */
const contrasts = `(() => {
  const paint = (color) => { const canvas = new OffscreenCanvas(1, 1).getContext('2d'); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const luminance = (color) => { const [r, g, b] = paint(color).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const probe = document.querySelector('main'); probe.style.backgroundColor = 'Canvas';
  const page = luminance(getComputedStyle(probe).backgroundColor);
  return [...document.querySelectorAll('h1, p, code, a')].map((element) => { const text = luminance(getComputedStyle(element).color); return (Math.max(page, text) + 0.05) / (Math.min(page, text) + 0.05); });
})()`;

describe.each([
  ['/', 200],
  ['/graphql', 200],
  ['/no-such-page?q=1', 404],
])('the page at %s', (path, status) => {
  it.each(['light', 'dark'] as const)(
    'is readable in %s, has a structure for screen readers, and causes no browser errors',
    async (scheme) => {
      const { page, complaints, requests } = await watchPage(browser, scheme);
      const response = await page.goto(`${gateway.url}${path}`);
      expect(response?.status()).toBe(status);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.getByRole('main').getByRole('heading', { level: 1 }).textContent()).toBe(
        await page.title(),
      );
      expect(Math.min(...(await page.evaluate<number[]>(contrasts)))).toBeGreaterThan(4.5);
      // Chromium reports the status of the page itself.
      const others = complaints.filter((text) => status === 200 || !text.includes('404'));
      expect({ complaints: others, requests }).toEqual({
        complaints: [],
        requests: [`${gateway.url}${path}`],
      });
      await page.context().close();
    },
  );

  it('links to GraphiQL and to the outbox', async () => {
    const { page } = await watchPage(browser);
    for (const name of ['GraphiQL', 'Outbox']) {
      await page.goto(`${gateway.url}${path}`);
      await page.getByRole('link', { name }).click();
      await page.waitForURL(`${gateway.url}/${name.toLowerCase()}`);
      expect(await page.title()).toContain(name);
    }
    await page.context().close();
  });
});
