/** The source of a regular expression for how the name of a company, a partnership or a trust ends: `Inc.`, `L.P.`, `Owner Trust 2010-2`. */
export const legalForm =
  '(?:(?:Incorporated|Corporation|Company|Limited|Bancorp|Bancshares|Partnership|PLC|Plc|AG|SE)\\b|Trust(?: [IVX]+| \\d{4}-\\w+)?\\b|(?:Inc|Corp|Co|Ltd|LLC|L\\.L\\.C|LP|L\\.P|N\\.V|S\\.A|SA|NV)\\b\\.?)';

const wholeName = new RegExp(
  `^(?:[Tt]he |THE )?(?!(?:An?|Of|And|For|By) )(?:\\p{Lu}|\\d)[\\p{L}\\d&.'’()/-]*,?(?: (?:(?:\\p{Lu}|\\d)[\\p{L}\\d&.'’()/-]*,?|of|and|the|for|de|du|van|&))*? ${legalForm}$`,
  'u',
);

/** True for a text that is nothing but the name of a company, a partnership or a trust, its legal form included, in any case of letters. */
export function isCompanyName(text: string): boolean {
  const plain = text.trim();
  return plain.length <= 90 && (wholeName.test(plain) || (plain === plain.toUpperCase() && wholeName.test(titleCase(plain))));
}

/** `SOUTHWEST IOWA, LLC` is `Southwest Iowa, LLC`. */
function titleCase(text: string): string {
  return text.replace(/\p{Lu}{2,}/gu, (word) =>
    /^(?:LLC|LP|PLC|NV|SA|AG|SE|[IVX]+)$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
