// Imported first by every command, and written so that even an old Node can read it.
const major = Number(process.versions.node.split('.')[0]);
if (major < 18) {
  process.stderr.write(
    `Vern needs Node 18 or newer to start; this is ${process.version}. Install a newer Node.js and run the command again.\n`,
  );
  process.exit(1);
}

export {};
