import type { CorrectedRequest } from '../../model/corrected-request';
import type { Json } from '../../model/json';
import { faithfulValue } from '../json/tokens';

const READ = new WeakMap<CorrectedRequest, { readonly value: Json | undefined }>();

/** The body of a request as a value that every language writes as it was (see `faithfulValue`); read once for all formats. */
export function faithfulBody(request: CorrectedRequest): Json | undefined {
  const known = READ.get(request);
  if (known) return known.value;
  const value = request.body === null ? undefined : faithfulValue(request.body);
  READ.set(request, { value });
  return value;
}
