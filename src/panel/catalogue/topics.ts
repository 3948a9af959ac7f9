import type { Topic } from '../../model/entry-id';
import type { MessageKey } from '../words/t';

/** The names of the topics. */
export const TOPIC_NAMES: Readonly<Record<Topic, MessageKey>> = {
  auth: 'topicAuth', billing: 'topicBilling', limits: 'topicLimits', model: 'topicModel', request: 'topicRequest', messages: 'topicMessages',
  tools: 'topicTools', safety: 'topicSafety', resources: 'topicResources', server: 'topicServer', stream: 'topicStream', network: 'topicNetwork',
  advice: 'topicAdvice', status: 'topicStatus',
};
