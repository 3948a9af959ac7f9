// Written by `npm run catalogue`: one import for each entry's file.
import type { CatalogueEntry } from './entry';
import { missingCredentials } from './auth/missing-credentials';
import { invalidApiKey } from './auth/invalid-api-key';
import { invalidOauthToken } from './auth/invalid-oauth-token';
import { oauthRefreshFailed } from './auth/oauth-refresh-failed';
import { apiKeyBlocked } from './auth/api-key-blocked';
import { accountBlocked } from './auth/account-blocked';
import { endpointPermissionDenied } from './auth/endpoint-permission-denied';
import { regionUnavailable } from './auth/region-unavailable';
import { betaAccessRequired } from './auth/beta-access-required';
import { featureNotEnabled } from './auth/feature-not-enabled';
import { dpopRequired } from './auth/dpop-required';
import { outdatedCli } from './auth/outdated-cli';
import { noCredits } from './billing/no-credits';
import { creditsExhausted } from './billing/credits-exhausted';
import { subscriptionExhausted } from './billing/subscription-exhausted';
import { freeQuotaExhausted } from './billing/free-quota-exhausted';
import { rateLimitRequests } from './limits/rate-limit-requests';
import { rateLimitTokens } from './limits/rate-limit-tokens';
import { promptTooLong } from './limits/prompt-too-long';
import { payloadTooLarge } from './limits/payload-too-large';
import { modelNotFound } from './model/model-not-found';
import { modelNotSpecified } from './model/model-not-specified';
import { modelRetired } from './model/model-retired';
import { wrongEndpointForModel } from './model/wrong-endpoint-for-model';
import { batchModelUnsupported } from './model/batch-model-unsupported';
import { imageInputUnsupported } from './model/image-input-unsupported';
import { serverToolsUnsupported } from './model/server-tools-unsupported';
import { modeUnsupportedByModel } from './model/mode-unsupported-by-model';
import { unsupportedParameter } from './request/unsupported-parameter';
import { invalidParameterValue } from './request/invalid-parameter-value';
import { liveSearchRemoved } from './request/live-search-removed';
import { malformedJson } from './request/malformed-json';
import { missingField } from './request/missing-field';
import { conflictingFields } from './request/conflicting-fields';
import { fieldRenamed } from './request/field-renamed';
import { wrongFieldType } from './request/wrong-field-type';
import { unknownVariant } from './request/unknown-variant';
import { unmatchedShape } from './request/unmatched-shape';
import { missingContentType } from './request/missing-content-type';
import { unknownRoute } from './request/unknown-route';
import { methodNotAllowed } from './request/method-not-allowed';
import { emptyMessage } from './messages/empty-message';
import { messageContentShape } from './messages/message-content-shape';
import { messageNameNotAllowed } from './messages/message-name-not-allowed';
import { invalidMessageRole } from './messages/invalid-message-role';
import { invalidImage } from './messages/invalid-image';
import { invalidAudio } from './messages/invalid-audio';
import { fileUrlUnsupported } from './messages/file-url-unsupported';
import { invalidToolCallArguments } from './messages/invalid-tool-call-arguments';
import { invalidEncryptedContent } from './messages/invalid-encrypted-content';
import { responseNotFound } from './messages/response-not-found';
import { tooManyTools } from './tools/too-many-tools';
import { invalidToolSchema } from './tools/invalid-tool-schema';
import { toolChoiceWithoutTools } from './tools/tool-choice-without-tools';
import { invalidJsonSchema } from './tools/invalid-json-schema';
import { contentPolicy } from './safety/content-policy';
import { generationModerated } from './safety/generation-moderated';
import { zeroDataRetentionLimit } from './safety/zero-data-retention-limit';
import { resourceNotFound } from './resources/resource-not-found';
import { deferredPending } from './resources/deferred-pending';
import { jobExpired } from './resources/job-expired';
import { modelOverloaded } from './server/model-overloaded';
import { generationFailed } from './server/generation-failed';
import { serverError } from './server/server-error';
import { badGateway } from './server/bad-gateway';
import { gatewayTimeout } from './server/gateway-timeout';
import { cloudflareChallenge } from './server/cloudflare-challenge';
import { gatewayError } from './server/gateway-error';
import { streamInterrupted } from './stream/stream-interrupted';
import { outputTruncated } from './stream/output-truncated';
import { corsBlocked } from './network/cors-blocked';
import { connectionFailed } from './network/connection-failed';
import { blockedByClient } from './network/blocked-by-client';
import { requestAborted } from './network/request-aborted';
import { websocketRefused } from './network/websocket-refused';
import { modelRedirected } from './advice/model-redirected';
import { keyExposed } from './advice/key-exposed';
import { ignoredParameter } from './advice/ignored-parameter';
import { retryStorm } from './advice/retry-storm';
import { http400 } from './status/http-400';
import { http401 } from './status/http-401';
import { http403 } from './status/http-403';
import { http404 } from './status/http-404';
import { http405 } from './status/http-405';
import { http415 } from './status/http-415';
import { http422 } from './status/http-422';
import { http429 } from './status/http-429';
import { httpError } from './status/http-error';

/** All entries, in the order of their topics. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  missingCredentials,
  invalidApiKey,
  invalidOauthToken,
  oauthRefreshFailed,
  apiKeyBlocked,
  accountBlocked,
  endpointPermissionDenied,
  regionUnavailable,
  betaAccessRequired,
  featureNotEnabled,
  dpopRequired,
  outdatedCli,
  noCredits,
  creditsExhausted,
  subscriptionExhausted,
  freeQuotaExhausted,
  rateLimitRequests,
  rateLimitTokens,
  promptTooLong,
  payloadTooLarge,
  modelNotFound,
  modelNotSpecified,
  modelRetired,
  wrongEndpointForModel,
  batchModelUnsupported,
  imageInputUnsupported,
  serverToolsUnsupported,
  modeUnsupportedByModel,
  unsupportedParameter,
  invalidParameterValue,
  liveSearchRemoved,
  malformedJson,
  missingField,
  conflictingFields,
  fieldRenamed,
  wrongFieldType,
  unknownVariant,
  unmatchedShape,
  missingContentType,
  unknownRoute,
  methodNotAllowed,
  emptyMessage,
  messageContentShape,
  messageNameNotAllowed,
  invalidMessageRole,
  invalidImage,
  invalidAudio,
  fileUrlUnsupported,
  invalidToolCallArguments,
  invalidEncryptedContent,
  responseNotFound,
  tooManyTools,
  invalidToolSchema,
  toolChoiceWithoutTools,
  invalidJsonSchema,
  contentPolicy,
  generationModerated,
  zeroDataRetentionLimit,
  resourceNotFound,
  deferredPending,
  jobExpired,
  modelOverloaded,
  generationFailed,
  serverError,
  badGateway,
  gatewayTimeout,
  cloudflareChallenge,
  gatewayError,
  streamInterrupted,
  outputTruncated,
  corsBlocked,
  connectionFailed,
  blockedByClient,
  requestAborted,
  websocketRefused,
  modelRedirected,
  keyExposed,
  ignoredParameter,
  retryStorm,
  http400,
  http401,
  http403,
  http404,
  http405,
  http415,
  http422,
  http429,
  httpError,
];

const BY_ID = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry of an id. Every id has one: the tests see to it. */
export function entryOf(id: CatalogueEntry['id']): CatalogueEntry {
  const entry = BY_ID.get(id);
  if (!entry) throw new Error(`The catalogue has no entry "${id}"`);
  return entry;
}
