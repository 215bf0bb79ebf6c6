const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or attribute of XML. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** An element of XML; `content` is XML already, attributes are text. */
export const element = (name: string, attributes: Readonly<Record<string, string>>, content = ''): string => {
  const opened = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}`;
  return content === '' ? `${opened}/>` : `${opened}>${content}</${name}>`;
};
