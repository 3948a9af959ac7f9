import { forecast } from '../diagnose/diagnose';
import { placesOf } from '../diagnose/places';
import { correct, formatsFor } from '../fix/index';
import type { Detail } from '../session/host';
import type { Recorded } from '../session/session';

/** What the detail shows of a request. Computed when it is asked for: positions and formats need the body parsed. */
export function detailOf({ exchange, diagnoses }: Recorded): Detail {
  // Which formats can express the request does not depend on which of its choices is taken.
  const corrected = correct(exchange, diagnoses, undefined, forecast) ?? correct(exchange, diagnoses, 0, forecast);
  return {
    exchange,
    diagnoses,
    places: placesOf(exchange, diagnoses.flatMap(({ locations }) => locations)),
    formats: formatsFor(corrected),
  };
}
