import { Fragment, type ComponentChildren, type JSX } from 'preact';

/** Names with their values, as headers are read. */
export function Pairs({ pairs }: { pairs: readonly (readonly [string, ComponentChildren])[] }): JSX.Element {
  return (
    <dl class="kv">
      {pairs.map(([name, value], at) => (
        <Fragment key={at}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
