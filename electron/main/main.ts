import { setupCrashRecovery } from './setup-crash-recovery';
import { setupIpc } from './setup-ipc';
import { setupLibrary } from './setup-library';
import { setupMenu } from './setup-menu';
import { setupNavigation } from './setup-navigation';
import { setupNetwork } from './setup-network';
import { setupPaths } from './setup-paths';
import { setupPermissions } from './setup-permissions';
import { setupProtocol } from './setup-protocol';
import { setupSandbox } from './setup-sandbox';
import { setupScheme } from './setup-scheme';
import { setupSingleInstance } from './setup-single-instance';
import { setupWindow } from './setup-window';

setupPaths();
setupScheme();
setupSandbox();

if (setupSingleInstance()) {
  setupCrashRecovery();
  setupNavigation();
  const library = setupLibrary();
  setupNetwork();
  setupPermissions();
  setupProtocol(library);
  setupIpc(library);
  setupMenu();
  setupWindow();
}
