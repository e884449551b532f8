/** Where the browser's store says who was here last: an id, by which their own entries are found without a network. */
export const LAST_PERSON = 'vern.person';

/** Name of the database of what is sealed here; with it goes all of that. */
export const VAULT_DATABASE = 'vern';
