/** Runs keyboard.browser.ts in Firefox: only what can differ between browsers. */
process.env.CONSOLE_BROWSER = 'firefox';
await import('./keyboard.browser.js');

export {};
