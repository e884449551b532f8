import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { VAULT_DATABASE } from './kept-names.ts';

interface Schema extends DBSchema {
  /** One key a person: it works in this browser and cannot be taken out of it. */
  readonly keys: { readonly key: string; readonly value: CryptoKey };
  /** Under `person/name`; what is in it can be read with that person's key alone. */
  readonly entries: { readonly key: string; readonly value: Sealed };
}

type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

/** What is kept on this device for one person, sealed. Names are addresses and hold nothing about anybody. */
export type Vault = {
  /** Kept, and read back, when it resolves. @throws {Error} When the device has no room or forbids it. */
  put(name: string, value: unknown): Promise<void>;
  /** Null when there is none, or it cannot be opened any more. */
  get<T>(name: string): Promise<T | null>;
  remove(name: string): Promise<void>;
  /** Names that begin so, in their order. */
  names(prefix: string): Promise<readonly string[]>;
};

/** Open what is kept here for a person. @throws {Error} Where the browser keeps nothing. */
export async function openVault(personId: string): Promise<Vault> {
  if (isLeft) throw new TypeError('Somebody has signed out here');
  const database = await open();
  const key = await keyOf(database, personId);
  const address = (name: string) => `${personId}/${name}`;
  const bound = (name: string) => new TextEncoder().encode(address(name));
  const get = async <T>(name: string): Promise<T | null> => {
    const sealed = await database.get('entries', address(name));
    if (!sealed) return null;
    try {
      const opened = { name: 'AES-GCM', iv: sealed.iv, additionalData: bound(name) };
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(opened, key, sealed.data))) as T;
    } catch {
      // Moved, changed, or sealed with a key that is gone: it is nobody's any more.
      return null;
    }
  };
  return {
    get,
    async put(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(name) }, key, plain);
      const write = database.transaction('entries', 'readwrite', { durability: 'strict' });
      await Promise.all([write.store.put({ iv, data }, address(name)), write.done]);
      if ((await get(name)) === null) throw new TypeError('What was kept cannot be read back');
    },
    remove: (name) => database.delete('entries', address(name)),
    async names(prefix) {
      const found = await database.getAllKeys(
        'entries',
        IDBKeyRange.bound(address(prefix), address(`${prefix}\uffff`)),
      );
      return found.map((each) => each.slice(personId.length + 1));
    },
  };
}

/** How many entries begin so, whoever's they are: told without opening one. */
export async function countEverybodys(prefix: string): Promise<number> {
  const keys = await (await open()).getAllKeys('entries');
  return keys.filter((each) => each.slice(each.indexOf('/') + 1).startsWith(prefix)).length;
}

/** Signed out: what is still under way on this page must not bring back what was removed. */
let isLeft = false;

/** Remove every entry and every key: somebody signs out of what may be a shared device. */
export async function emptyVault(): Promise<void> {
  isLeft = true;
  const database = await open();
  const write = database.transaction(['entries', 'keys'], 'readwrite', { durability: 'strict' });
  await Promise.all([write.objectStore('entries').clear(), write.objectStore('keys').clear(), write.done]);
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(VAULT_DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('keys');
      database.createObjectStore('entries');
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Two windows that make the key at once would each seal with a key of their own: the second waits, and finds the first's. */
function keyOf(database: IDBPDatabase<Schema>, personId: string): Promise<CryptoKey> {
  return navigator.locks.request(`vern-key-${personId}`, async () => {
    const known = await database.get('keys', personId);
    if (known) return known;
    if (isLeft) throw new TypeError('Somebody has signed out here');
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    if (!isLeft) await database.put('keys', made, personId);
    return made;
  });
}
