export { findSecrets } from './find-secrets';
export { hidePerson } from './hide-name';
export { leaks, misreadLeaks, PART } from './leaks';
export { coveredText, type Located, locate } from './locate';
export { misreadNames } from './misread';
export { paperWords } from './paper-words';
export { redactPaper, redactSheet, redactText } from './redact';
export { type Secret, type SecretKind, secretKinds, secretWords } from './secret';
export { misreadAmong, secretsAmong } from './secrets-among';
