import type { JSX } from 'preact';
import type { Diagnosis } from '../model/diagnosis';
import { Docs } from '../panel/detail/docs';
import { EvidenceList } from '../panel/detail/evidence-list';
import { SeverityIcon } from '../panel/icons/severity-icon';
import { Prose } from '../panel/words/prose';

/** Everything that is known of one error in a pasted text. */
export function Explanation({ diagnosis }: { diagnosis: Diagnosis }): JSX.Element {
  const { severity, title, cause, steps, retry, docs } = diagnosis;
  return (
    <article>
      <h2>
        <SeverityIcon severity={severity} /> <Prose text={title} />
      </h2>
      <p><Prose text={cause} /></p>
      <ol>
        {steps.map((step) => <li key={step}><Prose text={step} /></li>)}
      </ol>
      <p class="dim"><Prose text={retry.why} /></p>
      <EvidenceList diagnosis={diagnosis} />
      <Docs links={docs} />
    </article>
  );
}
