/** Version of the code tables as a whole. Stored with every report; raised whenever a code is added or ends. */
export const CODE_LIST_VERSION = 2;
