import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { shorten } from '../words/shorten';
import { tn } from '../words/t';

const PAGE = 500;

/** Names with their values, as headers are read. */
export function Pairs({ pairs }: { pairs: readonly (readonly [string, ComponentChildren])[] }): JSX.Element {
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <dl class="kv">
        {pairs.slice(0, most).map(([name, value], at) => (
          <Fragment key={at}>
            <dt>{shorten(name)}</dt>
            <dd>{typeof value === 'string' ? shorten(value) : value}</dd>
          </Fragment>
        ))}
      </dl>
      {pairs.length > most && (
        <button type="button" class="btn plain" onClick={() => setMost(most + PAGE)}>{tn('moreLines', Math.min(PAGE, pairs.length - most))}</button>
      )}
    </>
  );
}
