/** Runs consoleUser.browser.ts in Firefox. */
process.env.CONSOLE_BROWSER = 'firefox';
await import('./consoleUser.browser.js');

export {};
