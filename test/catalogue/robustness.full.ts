import { errorsAreKnown } from './robustness/known';

errorsAreKnown(1);
