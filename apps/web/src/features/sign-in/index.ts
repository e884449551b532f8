export { SignedOutPage } from './signed-out-page.tsx';
