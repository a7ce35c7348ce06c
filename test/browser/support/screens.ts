/** Checks a screen in light and dark, narrow and wide, with axe, and takes pictures. */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';

export interface Finding {
  readonly screen: string;
  readonly rule: string;
  readonly nodes: readonly string[];
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const narrow = { width: 360, height: 740 };
const wide = { width: 1280, height: 900 };

/** `SCREENS_DIR` names a folder for pictures; if it is not set, none are taken. */
const folder = process.env.SCREENS_DIR;

/** axe looks at both themes and both widths in two looks: no colour depends on the width. */
export async function lookAt(page: Page, screen: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const before = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size);
      const name = `${screen}-${colorScheme}-${size.width}`;
      await picture(page, name);
      findings.push(...(await overflow(page, name)));
      if ((colorScheme === 'light') === (size === narrow))
        findings.push(...(await axeFindings(page, name)));
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  if (before) await page.setViewportSize(before);
  return findings;
}

/**
 * Narrow in light, wide in dark. Sets the colour scheme on the page itself, because Firefox cannot
 * emulate media here.
 */
export async function lookTwice(page: Page, screen: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [theme, size] of [
    ['light', narrow],
    ['dark', wide],
  ] as const) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    await page.setViewportSize(size);
    const name = `${screen}-${theme}`;
    await picture(page, name);
    findings.push(...(await axeFindings(page, name)), ...(await overflow(page, name)));
  }
  await page.evaluate('delete document.documentElement.dataset.theme');
  return findings;
}

async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

export async function axeFindings(page: Page, screen: string): Promise<Finding[]> {
  await page.evaluate(`globalThis.axe ?? ${axe}`);
  const { violations } = await page.evaluate<AxeResult>('axe.run(document)');
  return violations.map(({ id, nodes }) => ({
    screen,
    rule: id,
    nodes: nodes.map((node) => `${node.html} ${node.failureSummary}`),
  }));
}

/** Nothing may be wider than the window. */
async function overflow(page: Page, screen: string): Promise<Finding[]> {
  const [content, window] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, innerWidth]',
  );
  return content > window ? [{ screen, rule: 'overflow', nodes: [`${content} > ${window}`] }] : [];
}
