import { useRouter } from '@tanstack/react-router';
import { makeRouterLink } from '@vern/app-frame/routing';

/** What the kit renders its links with: inside the console through the router. */
export const RouterLink = makeRouterLink({
  isInside: (pathname) => pathname.startsWith('/admin/'),
  useGo: () => {
    const { history } = useRouter();
    return (href) => history.push(href);
  },
});
