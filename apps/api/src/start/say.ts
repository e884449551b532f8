import { DEMO_PEOPLE } from '@vern/db/demo-people';

/** A line to the person who started the server; logs go their own way as JSON. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The addresses, and in a demo the people to sign in as. */
export function sayReady({ publicUrl, isDemo }: { readonly publicUrl: string; readonly isDemo: boolean }): void {
  say('');
  say(`  Vern is ready:  ${publicUrl}`);
  say(`  Console:        ${publicUrl}/admin`);
  say(`  Health:         ${publicUrl}/health`);
  if (!isDemo) return;
  say('');
  say('  Demo: everything is invented, and only this machine can reach it. Sign in as');
  for (const { name, roleLabel, unit } of DEMO_PEOPLE) say(`    ${name.padEnd(24)} ${roleLabel.en}, ${unit}`);
  say('');
  say('  Stop with Ctrl+C.');
}
