import type { Values } from '../../catalogue/entry';
import type { Evidence, Location } from '../../model/diagnosis';
import type { Choice, Edit } from '../../model/edit';
import type { EntryId } from '../../model/entry-id';
import type { Pointer } from '../../model/pointer';

/** Something in a request that the API would refuse or silently ignore, found by reading it. */
export interface Fault {
  readonly entryId: EntryId;
  readonly values: Values;
  /** The place in the body, or null where it is a header, the URL or the method: see `location`. */
  readonly pointer: Pointer | null;
  readonly location?: Location;
  readonly evidence: readonly Evidence[];
  /** error: the API refuses it; warning: the API answers, but not as asked. */
  readonly severity: 'error' | 'warning';
  readonly certainty: 'exact' | 'likely';
  readonly edits: readonly Edit[];
  readonly choices: readonly Choice[];
}
