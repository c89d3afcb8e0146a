import { type DecodedText, latin1Of, readControls } from './decode-windows-1252.ts';

/** Bytes above ASCII as Latin-1 shows them: a character of several bytes in UTF-8 (RFC 3629, section 4), or a byte astray. */
const upperBytes = new RegExp(
  [
    '([\\xC2-\\xDF][\\x80-\\xBF]',
    '\\xE0[\\xA0-\\xBF][\\x80-\\xBF]',
    '[\\xE1-\\xEC\\xEE\\xEF][\\x80-\\xBF]{2}',
    '\\xED[\\x80-\\x9F][\\x80-\\xBF]',
    '\\xF0[\\x90-\\xBF][\\x80-\\xBF]{2}',
    '[\\xF1-\\xF3][\\x80-\\xBF]{3}',
    '\\xF4[\\x80-\\x8F][\\x80-\\xBF]{2})',
    '[\\x80-\\xFF]',
  ].join('|'),
  'g',
);

/**
 * Reads UTF-8 that was cut within a character or has bytes of another encoding in it: those are read as windows-1252 and counted. Null where
 * they are not fewer than the characters of UTF-8, which other encodings show by chance.
 */
export function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  let [characters, strayBytes, firstStray, shrunkBy] = [0, 0, -1, 0];
  const text = latin1Of(bytes).replace(upperBytes, (found: string, character: string | undefined, offset: number) => {
    if (character === undefined) {
      strayBytes += 1;
      if (firstStray < 0) firstStray = offset - shrunkBy;
      return readControls(found);
    }
    const read = Buffer.from(character, 'latin1').toString('utf8');
    characters += 1;
    shrunkBy += character.length - read.length;
    return read;
  });
  return strayBytes < characters ? { text, strayBytes, firstStray } : null;
}
