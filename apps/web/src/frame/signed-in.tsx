import { Outlet } from '@tanstack/react-router';
import { use } from 'react';
import { SignedOutPage } from '../features/sign-in/signed-out-page.tsx';
import { MeContext } from './me-context.ts';

/** Pages that are somebody's own: without a session the way in stands there instead. */
export function SignedIn() {
  return use(MeContext) ? <Outlet /> : <SignedOutPage />;
}
