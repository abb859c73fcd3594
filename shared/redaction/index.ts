export { findSecrets } from './find-secrets';
export { hidePerson } from './hide-name';
export { leaks, PART } from './leaks';
export { coveredText, type Located, locate } from './locate';
export { paperWords } from './paper-words';
export { redactPaper, redactSheet, redactText } from './redact';
export { type Secret, type SecretKind, secretKinds, secretWords } from './secret';
export { secretsAmong } from './secrets-among';
