import { builder } from '../builder.ts';
import { ErrorInterface, errorTypes, type TooLargeView } from './error.ts';

/** `FilingTooLargeError`. */
export const FilingTooLargeError = builder.objectRef<TooLargeView>(errorTypes['too-large']).implement({
  description: 'More bytes than this server takes in one filing.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    limitBytes: t.exposeInt('limitBytes', { description: 'How many bytes a filing may have, after decompression.' }),
  }),
});

/** Says of a filing that it is too large. `byteLength` is what was received. */
export function tooLarge(
  { byteLength, limitBytes }: { readonly byteLength: number; readonly limitBytes: number },
  path: readonly string[],
): TooLargeView {
  const message =
    byteLength > limitBytes
      ? `The filing has ${byteLength} bytes; this server takes at most ${limitBytes}.`
      : `Decompressed, the filing has more than the ${limitBytes} bytes that this server takes at most.`;
  return { kind: 'too-large', message, path, limitBytes };
}
