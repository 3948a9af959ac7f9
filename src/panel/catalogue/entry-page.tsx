import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CataloguePage } from '../../session/catalogue-page';
import { Docs } from '../detail/docs';
import { RetryAdvice } from '../detail/retry-advice';
import { Icon } from '../icons/icon';
import { SeverityIcon } from '../icons/severity-icon';
import { usePanel } from '../store/context';
import { Prose } from '../words/prose';
import { t } from '../words/t';
import { InThisLog } from './in-this-log';
import { TOPIC_NAMES } from './topics';
import { Wordings } from './wordings';

/** Everything that the catalogue knows of one kind of error, its remedy told by an example. */
export function EntryPage({ page }: { page: CataloguePage }): JSX.Element {
  const { feed, screens } = usePanel();
  const host = feed.host.value;
  const example = useMemo(() => host?.exampleOf?.(page.id) ?? null, [host, page.id]);
  const close = (): void => {
    screens.pane.value = null;
  };
  return (
    <article class="detail" aria-labelledby="entry-name" data-region="detail">
      <div class="tabs">
        <button type="button" class="tool" aria-label={t('closeEntry')} title={t('closeEntry')} onClick={close}>
          <Icon name="close" />
        </button>
        <span class="entry-id"><code>{page.id}</code></span>
        <InThisLog id={page.id} />
      </div>
      <div class="detail-body" tabIndex={0} role="group" aria-labelledby="entry-name">
        <div class="explain">
          <div class="stack ex-lead">
            <div lang="en">
              <h3 class="explain-title" id="entry-name">
                <SeverityIcon severity={page.severity} />
                <span>{page.name}</span>
              </h3>
              <p class="explain-cause"><Prose text={page.summary} /></p>
            </div>
            {example && (
              <div lang="en">
                <h4 class="example-title"><Prose text={example.title} /></h4>
                <p class="explain-cause"><Prose text={example.cause} /></p>
                <ol class="steps">
                  {example.steps.map((step) => <li key={step}><span><Prose text={step} /></span></li>)}
                </ol>
              </div>
            )}
            <dl class="facts">
              {example && page.severity !== 'warning' && (
                <>
                  <dt>{t('retryQuestion')}</dt>
                  <dd lang="en"><RetryAdvice retry={example.retry} /></dd>
                </>
              )}
              {page.statuses.length > 0 && (
                <>
                  <dt>{t('status')}</dt>
                  <dd class="num">{page.statuses.join(', ')}</dd>
                </>
              )}
              <dt>{t('topic')}</dt>
              <dd>{t(TOPIC_NAMES[page.topic])}</dd>
            </dl>
          </div>
          <div class="stack ex-code"><Wordings wordings={page.wordings} /></div>
          <div class="stack ex-more" lang="en"><Docs links={page.docs} /></div>
        </div>
      </div>
    </article>
  );
}
