import preview from '@vern/ui/storybook/preview';

export default preview;
