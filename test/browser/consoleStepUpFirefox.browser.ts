/** Runs consoleStepUp.browser.ts in Firefox. */
process.env.CONSOLE_BROWSER = 'firefox';
await import('./consoleStepUp.browser.js');

export {};
