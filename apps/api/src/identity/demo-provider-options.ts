import type { DemoPerson } from '@vern/db/demo-people';

/** Where the demo's provider is, whom it knows, and whom it answers. */
export type DemoProviderOptions = {
  /** Address of this server: `http://localhost:3000`. */
  readonly publicUrl: string;
  readonly people: readonly DemoPerson[];
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string };
};

/** Where the demo's provider is mounted; its issuer is this under the public address. */
export const DEMO_PROVIDER_PATH = '/demo-idp';
