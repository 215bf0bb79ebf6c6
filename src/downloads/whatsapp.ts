/** Opens WhatsApp with a text filled in. It names no receiver: the reader chooses one. */
export const whatsappAddress = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`;
