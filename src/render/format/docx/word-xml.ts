export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const WORD_SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
