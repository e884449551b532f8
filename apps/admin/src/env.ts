/** Path under which the console is served, with a slash at its end: `/admin/`. */
export const BASE_PATH = import.meta.env.BASE_URL;
