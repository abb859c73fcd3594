/** Characters no file system takes are left out of the dossier's name. */
export const copyName = (name: string, ending: string): string =>
  [name.replaceAll(/[\\/:*?"<>|\n\r\t]/g, '').trim() || '案卷', ending].join('-');
