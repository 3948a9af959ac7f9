// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { showHidden } from '../../src/panel/words/show-hidden';

const before = options.vnode;

beforeEach(showHidden);
afterEach(() => {
  if (before) options.vnode = before;
  else delete options.vnode;
});

it('draws what cannot be seen as escapes, in every text and in what is read out', () => {
  const { container } = render(
    <p title={'a\u202eb'} aria-label={'\u200b'}>
      <b>{'x\u0000'}</b>
      <>{['\u2066', <i key="i">{'plain'}</i>, 7]}</>
      <input value={'\u202e'} />
    </p>,
  );
  const paragraph = container.querySelector('p');
  expect(paragraph?.title).toBe('a\\u202eb');
  expect(paragraph?.getAttribute('aria-label')).toBe('\\u200b');
  expect(paragraph?.textContent).toBe('x\\u0000\\u2066plain7');
  // What a person types stays as it was typed.
  expect(container.querySelector('input')?.value).toBe('\u202e');
});
