import type { JSX } from 'preact';

/** A box to tick, with its words. */
export function Check(props: { checked: boolean; disabled?: boolean; children: string; onChange(checked: boolean): void }): JSX.Element {
  const { checked, disabled = false, children, onChange } = props;
  return (
    <label>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
      {children}
    </label>
  );
}
