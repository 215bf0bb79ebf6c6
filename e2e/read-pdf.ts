import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page of a PDF file, without any spaces: where a line breaks is the paper's own affair. */
export const readPdf = async (bytes: Buffer): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.map(tight);
};

export const tight = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '');
