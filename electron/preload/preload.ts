import { contextBridge, ipcRenderer } from 'electron';
import { channels } from '#shared/ipc/contract';

/** `window.desktop`: the contract, call by call, and nothing else of Electron. */
const bridge = Object.fromEntries(
  channels.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]),
);

contextBridge.exposeInMainWorld('desktop', bridge);
