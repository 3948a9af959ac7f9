import type { SourceId } from '../sources';

/** A JSON type; 'integer' is a number without a fraction. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

/**
 * refused: an error whatever the value; ignored: taken and without effect; removed: once there, now an error;
 * deprecated: works, has a successor; conditional: excludes another parameter; model-dependent: see the model;
 * unknown: documented as unsupported, but nobody has seen what the API does with it.
 */
type ParameterStatus =
  | 'supported'
  | 'refused'
  | 'ignored'
  | 'removed'
  | 'deprecated'
  | 'conditional'
  | 'model-dependent'
  | 'unknown';

/** What is known of one parameter of the body of one endpoint. */
export interface ParameterFacts {
  readonly name: string;
  /** JSON types it may have. [] where any will do or nobody knows. Null is always allowed where it is not required. */
  readonly types: readonly JsonType[];
  readonly min: number | null;
  readonly max: number | null;
  /** True where `min` itself is not allowed. */
  readonly isAboveMin: boolean;
  /** All allowed values; null where it is no enumeration or the list is not known to be complete. */
  readonly values: readonly string[] | null;
  /** Most elements of an array. */
  readonly maxItems: number | null;
  readonly isRequired: boolean;
  readonly status: ParameterStatus;
  /** What to send in its place: a parameter, or a path in the body such as `text.format`. */
  readonly useInstead: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly SourceId[];
}

type Extra = Partial<Omit<ParameterFacts, 'name' | 'types'>>;

const PLAIN: Omit<ParameterFacts, 'name' | 'types'> = {
  min: null,
  max: null,
  isAboveMin: false,
  values: null,
  maxItems: null,
  isRequired: false,
  status: 'supported',
  useInstead: null,
  confidence: 'high',
  sources: ['spec'],
};

/** Facts of one parameter: its name, its types in one string ('array string', '' for any), and what is special. */
export function parameter(name: string, types: '' | JsonType | `${JsonType} ${JsonType}`, extra: Extra = {}): ParameterFacts {
  return { name, types: types === '' ? [] : readTypes(types), ...PLAIN, ...extra };
}

const TYPES: readonly JsonType[] = ['string', 'number', 'integer', 'boolean', 'object', 'array'];

function readTypes(words: string): JsonType[] {
  const wanted = words.split(' ');
  return TYPES.filter((type) => wanted.includes(type));
}
