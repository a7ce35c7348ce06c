/** A person at a page who uses only the mouse or only the keyboard. */
import type { Locator, Page } from 'playwright-core';

export interface Person {
  readonly page: Page;
  /** Presses the button or link with this name. */
  readonly press: (name: string) => Promise<void>;
  /** Writes into the field with this name, replacing its content. */
  readonly write: (field: string, text: string) => Promise<void>;
}

const pressable = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true }));

async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

export function withMouse(page: Page): Person {
  return {
    page,
    press: (name) => pressable(page, name).click(),
    write: async (field, text) => {
      await page.getByLabel(field, { exact: true }).click();
      await typeOver(page, text);
    },
  };
}

/** More tab stops than any page has. */
const mostTabs = 80;

/** Moves the focus to this element. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let count = 0; count < mostTabs; count += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${String(wanted)} by the keyboard`);
}

export function withKeyboard(page: Page): Person {
  return {
    page,
    press: async (name) => {
      await tabTo(page, pressable(page, name));
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await tabTo(page, page.getByLabel(field, { exact: true }));
      await typeOver(page, text);
    },
  };
}
