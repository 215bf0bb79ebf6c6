/** Regular expressions that descriptors give for cells; each is meant for the whole cell. */
export const DATE_PATTERN = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';
export const ID_PATTERN = '[a-z0-9]+(-[a-z0-9]+)*';
