import * as designsystemet from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from '../components/button/button.tsx';
import { Chip } from '../components/chip/chip.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Notice } from '../components/notice/notice.tsx';
import { SkipLink } from '../components/skip-link/skip-link.tsx';
import { Tag } from '../components/tag/tag.tsx';
import { TextLink } from '../components/text-link/text-link.tsx';

/** What Designsystemet's stylesheet looks at in the outermost element: its own class and its look. */
function lookOf(element: ReactElement): Record<string, string | undefined> {
  const tag = /^<[^>]+>/.exec(renderToStaticMarkup(element))?.[0] ?? '';
  const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return {
    class: attribute('class')
      ?.split(' ')
      .find((name) => name.startsWith('ds-')),
    variant: attribute('data-variant'),
    color: attribute('data-color'),
    type: attribute('type'),
  };
}

// Our elements stand on Designsystemet's classes and attributes, not on its React package (decision 0010).
// When a new version changes that contract, this says which of ours must follow.
describe('Designsystemet', () => {
  it.each<[string, ReactElement, ReactElement]>([
    [
      'Button',
      <Button emphasis="secondary" key="a" tone="danger" />,
      <designsystemet.Button data-color="danger" key="b" variant="secondary" />,
    ],
    [
      'Tag',
      <Tag emphasis="outline" key="a" tone="info" />,
      <designsystemet.Tag data-color="info" key="b" variant="outline" />,
    ],
    ['Alert', <Notice key="a" tone="warning" />, <designsystemet.Alert data-color="warning" key="b" />],
    [
      'Link',
      <TextLink href="#a" key="a" />,
      <designsystemet.Link href="#a" key="b">
        Rutinen
      </designsystemet.Link>,
    ],
    [
      'SkipLink',
      <SkipLink href="#a" key="a" />,
      <designsystemet.SkipLink href="#a" key="b">
        Hopp
      </designsystemet.SkipLink>,
    ],
    [
      'Chip',
      <Chip key="a" label="Spark" readOnly type="radio" />,
      <designsystemet.Chip.Radio key="b">Spark</designsystemet.Chip.Radio>,
    ],
    ['Details', <Disclosure key="a" summary="Skal dette meldes?" />, <designsystemet.Details key="b" />],
  ])('%s reads the same class and attributes from its component and from ours', (_name, ours, theirs) => {
    expect(lookOf(ours)).toEqual(lookOf(theirs));
    expect(lookOf(ours)['class']).toMatch(/^ds-/);
  });
});
