/** The dossier's name without what no file system takes. */
export const resultName = (name: string): string => name.replaceAll(/[\\/:*?"<>|\n\r\t]/g, '_');
