/** The guard for names and identity numbers; fetched when there is a text to look through. */
export async function loadGuard() {
  const { inspectFreeText } = await import('@vern/domain/privacy');
  return inspectFreeText;
}
