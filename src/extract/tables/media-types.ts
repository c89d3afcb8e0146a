/** The media type of an attachment by the extension of its file name; an encoded file tells nothing else of itself. */
export const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['png', 'image/png'],
  ['bmp', 'image/bmp'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['svg', 'image/svg+xml'],
  ['zip', 'application/zip'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['xls', 'application/vnd.ms-excel'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['doc', 'application/msword'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
  ['json', 'application/json'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
]);

/** The first characters of a file in uuencode, one line of data after its length, by which the common kinds show: `%PDF`, `GIF8`, PNG, JPEG, ZIP. */
export const encodedSignatures: readonly (readonly [start: string, mediaType: string])[] = Object.freeze([
  [')5!$1', 'application/pdf'],
  ['1TE&.', 'image/gif'],
  ['B5!.1', 'image/png'],
  ['_]C_', 'image/jpeg'],
  ['4$L#!', 'application/zip'],
]);
