export { type OpenPackage, openPackage } from './open-package';
export { type MemberBytes, type PackageToWrite, writePackage } from './write-package';
