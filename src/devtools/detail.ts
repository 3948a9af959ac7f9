import { placesOf } from '../diagnose/places';
import { correct, formatsFor } from '../fix/index';
import type { Detail } from '../session/host';
import type { Recorded } from '../session/session';

/** What the detail shows of a request. Computed when it is asked for: positions and formats need the body parsed. */
export function detailOf({ exchange, diagnoses }: Recorded): Detail {
  const corrected = correct(exchange, diagnoses);
  return {
    exchange,
    diagnoses,
    places: placesOf(exchange, diagnoses.flatMap(({ locations }) => locations)),
    formats: corrected ? formatsFor(corrected) : [],
  };
}
