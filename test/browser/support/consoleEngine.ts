/** The browser that the console's tests run in: `CONSOLE_BROWSER=firefox`, or else Chromium. */
import { openBrowser as openChromium, openFirefox } from '../../support/browser/browser.js';
import { lookAt as lookInChromium, lookTwice } from './screens.js';

export const isFirefox = process.env.CONSOLE_BROWSER === 'firefox';
export const openBrowser = isFirefox
  ? openFirefox
  : (): ReturnType<typeof openFirefox> => openChromium();
export const lookAt = isFirefox ? lookTwice : lookInChromium;
