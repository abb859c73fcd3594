import { securityHeaders } from '../../launch/security-headers.mjs';

/** An answer's own headers with those that every answer bears. */
export const headers = (own: Readonly<Record<string, string>>): Record<string, string> => ({
  ...own,
  ...securityHeaders,
});
