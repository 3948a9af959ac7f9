import type { JSX } from 'preact';

/** A box to tick, with its words. */
export function Check(props: { checked: boolean; disabled?: boolean; hint?: string; children: string; onChange: (checked: boolean) => void }): JSX.Element {
  const { checked, disabled = false, hint, children, onChange } = props;
  return (
    <label class="check" title={hint}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
      {children}
    </label>
  );
}
