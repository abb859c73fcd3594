export { lawFileText } from './law-file-text';
