import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A TLS identity: private key and certificate as PEM, and the pin (base64 SHA-256 of the public key) that Chromium's flag takes. */
export interface Identity {
  key: string;
  certificate: string;
  spki: string;
}

/** Makes a fresh, self-signed identity for api.x.ai. It lives in memory only. */
export async function makeIdentity(): Promise<Identity> {
  const pems = await generate([{ name: 'commonName', value: 'api.x.ai' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'api.x.ai' },
          { type: 2, value: 'us.api.x.ai' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pems.private, certificate: pems.cert, spki: createHash('sha256').update(publicKey).digest('base64') };
}
