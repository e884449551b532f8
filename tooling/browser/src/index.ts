export { type Chromium, findChromium } from './find-chromium.ts';
export { launchBrowser } from './launch-browser.ts';
export { playwrightLaunchOptions } from './playwright-launch-options.ts';
