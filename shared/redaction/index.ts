export { findSecrets, type KnownNames } from './find-secrets';
export { hidePerson } from './hide-name';
export { leaks } from './leaks';
export { redactPaper, redactText } from './redact';
export { type Secret, type SecretKind, secretKinds, secretWords } from './secret';
