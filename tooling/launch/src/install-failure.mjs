/**
 * What goes wrong when packages are installed, in the order it is looked for, with what the person can do.
 *
 * @type {readonly { sign: RegExp, advice: string }[]}
 */
export const INSTALL_FAILURES = [
  {
    sign: /ENOSPC|no space left/i,
    advice: 'The disk is full: free about 2 GB and run the command again.',
  },
  {
    sign: /EROFS|read-only file system/i,
    advice:
      'The project folder is on a read-only disk: copy it to a place that can be written to and run the command again.',
  },
  {
    sign: /EACCES|EPERM|permission denied|operation not permitted/i,
    advice: 'A file or folder may not be written to: run the command again as the user who owns the project folder.',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|META_FETCH_FAIL|socket hang up|dns error|error sending request|network (error|request|socket|timeout)/i,
    advice:
      'The npm registry could not be reached: connect to the network, or name your registry with "npm config set registry ADDRESS" (and a proxy with "npm config set https-proxy ADDRESS"), and run the command again.',
  },
  {
    sign: /CERT_|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|certificate/i,
    advice:
      'The registry\'s certificate is not trusted here: name your organisation\'s certificate file with "npm config set cafile FILE" and NODE_EXTRA_CA_CERTS, and run the command again.',
  },
  {
    sign: /E401|E403|ERR_PNPM_FETCH_40[13]|unauthorized|forbidden/i,
    advice:
      'The npm registry refused access: log in to it with "npm login" (or ask its owner) and run the command again.',
  },
  {
    sign: /E404|ETARGET|ERR_PNPM_FETCH_404|ERR_PNPM_NO_MATCHING_VERSION|notarget/i,
    advice:
      'The npm registry in use lacks a package that Vern needs: use a complete mirror ("npm config set registry ADDRESS") and run the command again.',
  },
  {
    sign: /ERR_PNPM_OUTDATED_LOCKFILE|frozen-lockfile/i,
    advice:
      'pnpm-lock.yaml does not fit the package.json files: install with the pnpm that package.json names under "packageManager" and commit the lockfile, or undo the change.',
  },
  {
    sign: /unknown option|Unknown command|could not determine executable|EBADENGINE|requires at least Node/i,
    advice:
      'This npm is too old to fetch the package manager: install Node 18 or newer with the npm that comes with it and run the command again.',
  },
  {
    sign: /spawn npx ENOENT/,
    advice: 'npm is missing: install npm (on Debian and Ubuntu: sudo apt install npm) and run the command again.',
  },
];

/**
 * One sentence for a failed install.
 *
 * @param {string} output - Everything the install said.
 */
export function installFailure(output) {
  const known = INSTALL_FAILURES.find(({ sign }) => sign.test(output));
  return known?.advice ?? 'The packages could not be installed: see the log for the reason and run the command again.';
}
