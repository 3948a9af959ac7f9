/** The page of a gateway that got no answer from the API. */
export const BAD_GATEWAY = [
  '<html>',
  '<head><title>502 Bad Gateway</title></head>',
  '<body>',
  '<center><h1>502 Bad Gateway</h1></center>',
  '<hr><center>cloudflare</center>',
  '</body>',
  '</html>',
  '',
].join('\r\n');

/** The page of the edge that waited too long for the API. */
export const TIMEOUT_PAGE = [
  '<!DOCTYPE html>',
  '<html class="no-js" lang="en-US">',
  '<head><title>api.x.ai | 524: A timeout occurred</title><meta charset="UTF-8" /></head>',
  '<body><div id="cf-wrapper"><div id="cf-error-details">',
  '<h1><span>A timeout occurred</span> <span>Error code 524</span></h1>',
  '<p>The origin web server timed out responding to this request.</p>',
  '</div></div></body>',
  '</html>',
  '',
].join('\n');
