import type { Body, WithheldBecause } from '../../model/exchange';
import { t, type MessageKey } from '../words/t';

const WITHHELD: Readonly<Record<WithheldBecause, MessageKey>> = {
  cors: 'withheldCors', aborted: 'withheldAborted', 'too-large': 'withheldTooLarge', stream: 'withheldStream', unknown: 'withheldUnknown',
};

/** Why a body is not shown, in a sentence. */
export function withoutText(body: Body): string {
  switch (body.kind) {
    case 'none':
      return t('bodyNone');
    case 'text':
      return t('bodyEmpty');
    case 'binary':
      return t('bodyBinary');
    case 'withheld':
      return t(WITHHELD[body.why]);
  }
}
