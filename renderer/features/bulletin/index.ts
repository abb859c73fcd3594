export { BulletinView } from './bulletin-view';
