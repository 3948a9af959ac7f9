import type { JSX } from 'preact';

const VIEWS = [
  { label: 'wide', query: '' },
  { label: 'wide, dark', query: '&theme=dark' },
  { label: 'docked at the bottom', query: '&width=1400&height=420' },
  { label: 'docked at the side', query: '&width=360&height=700' },
  { label: 'docked at the side, dark', query: '&width=360&height=700&theme=dark' },
] as const;

/** A page of links to every state of the panel. */
export function Links({ states }: { states: readonly string[] }): JSX.Element {
  return (
    <main class="preview-links">
      <h1>States of the panel</h1>
      <ul>
        {states.map((state) => (
          <li key={state}>
            <b>{state}</b>
            {VIEWS.map(({ label, query }) => <a key={label} href={`?state=${state}${query}`}>{label}</a>)}
          </li>
        ))}
      </ul>
    </main>
  );
}
