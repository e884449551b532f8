/** Whether this is the built app: the service worker is made by the build, and a development server has none. */
export const IS_BUILT = import.meta.env.PROD;
