import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Everything from this origin, nothing inline, nobody frames it. */
export function securityHeaders({ isSecure }: { readonly isSecure: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        // The provider's own sign-in page may lie elsewhere: it is navigated to, and answers by a redirect.
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
    // Not `no-referrer`: with that, a browser sends our own forms with `Origin: null`, and we refuse them as foreign.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
  });
}
