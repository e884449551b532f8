export { default } from '@vern/ui/storybook/preview';
