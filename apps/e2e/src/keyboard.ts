import type { Locator, Page } from 'playwright-core';

/** More stops than any page has: a journey that does not get there by then never will. */
const MOST_STOPS = 150;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Go to something by the Tab key alone, from wherever one is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target}.`);
}

/** Go there and press Enter, as on a button or a link. */
export async function pressEnterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Go there and press Space, as on a checkbox. */
export async function pressSpaceOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Space');
}

/** Choose one of a group of radio buttons: Tab into the group, arrows within it, Space. */
export async function chooseRadio(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const name = await target.getAttribute('name');
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const isInGroup = () => group.evaluateAll((all) => all.includes(document.activeElement as HTMLInputElement));
  for (let stops = 0; stops < MOST_STOPS && !(await isInGroup()); stops += 1) await page.keyboard.press('Tab');
  const size = await group.count();
  for (let moves = 0; moves < size && !(await isFocused(target)); moves += 1) await page.keyboard.press('ArrowDown');
  if (!(await target.isChecked())) await page.keyboard.press('Space');
}

/** Choose from a list that drops down, by typing what the option begins with. */
export async function chooseOption(page: Page, target: Locator, name: string): Promise<void> {
  await target.getByRole('option', { name }).first().waitFor({ state: 'attached' });
  await tabTo(page, target);
  await page.keyboard.type(name);
}

/** Write into a field. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}
