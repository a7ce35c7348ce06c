/** Runs stepUp.browser.ts in Firefox. */
process.env.CONSOLE_BROWSER = 'firefox';
await import('./stepUp.browser.js');

export {};
