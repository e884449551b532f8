import preview from '@vern/ui/storybook/preview';
import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';

function Opened(props: DialogProps) {
  const [open, setOpen] = useState(props.open);
  const close = () => {
    setOpen(false);
    props.onClose();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>Slett utkastet</Button>
      <Dialog
        {...props}
        footer={
          <>
            <Button emphasis="secondary" onClick={close} tone="neutral">
              Behold utkastet
            </Button>
            <Button tone="danger">Slett utkastet</Button>
          </>
        }
        onClose={close}
        open={open}
      />
    </>
  );
}

const meta = preview.meta({
  component: Dialog,
  render: (args) => <Opened {...args} />,
  args: {
    open: false,
    title: 'Vil du slette utkastet?',
    closeLabel: 'Lukk vinduet',
    children: 'Det du har skrevet blir borte. Ingen andre har sett det.',
    onClose: fn(),
  },
});

export const Apen = meta.story({ args: { open: true } });
export const Lukket = meta.story({});
export const Smal = meta.story({ args: { open: true }, globals: { viewport: { value: 'narrow' } } });

export const TestFocus = meta.story({
  name: '(Test) gives the focus back to the button that opened it',
  play: async ({ args, canvas, userEvent }) => {
    const opener = canvas.getByRole('button', { name: 'Slett utkastet' });
    await userEvent.click(opener);
    await waitFor(() => expect(canvas.getByRole('dialog', { name: 'Vil du slette utkastet?' })).toBeVisible());
    await userEvent.click(canvas.getByRole('button', { name: 'Lukk vinduet' }));
    await expect(args.onClose).toHaveBeenCalledTimes(1);
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(opener).toHaveFocus();
  },
});

export const TestEscape = meta.story({
  name: '(Test) asks its caller when Escape is pressed, and does not close by itself',
  args: { open: true },
  render: (args) => <Dialog {...args} />,
  play: async ({ args, canvas }) => {
    const dialog = canvas.getByRole('dialog');
    await expect(dialog.dispatchEvent(new Event('cancel', { cancelable: true }))).toBe(false);
    await expect(args.onClose).toHaveBeenCalledTimes(1);
    await expect(dialog).toHaveAttribute('open');
  },
});
