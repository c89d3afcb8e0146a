import type { Signature } from '../../record/signature.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { MainDocument } from '../main-document.ts';
import { findSignatureBlocks } from './find-blocks.ts';
import { readForm13fSignature } from './form-13f-signature.ts';
import { readOwnershipSignatures } from './ownership-signatures.ts';
import { readBlock } from './read-block.ts';
import { settleSignatures } from './settle-signatures.ts';
import { readXmlSignatures } from './xml-signatures.ts';

/**
 * Reads the signatures of a main document in order: who signed, in what capacity, for whom, when, and by whose hand. Signatures of exhibits,
 * certifications, auditors and contracts are none of the filing's. An entry whose name cannot be read is reported as `unreadable-signature`.
 */
export function readSignatures(context: MainDocument, report: Report): readonly Signature[] {
  if (context.sections.format === 'xml') return readXmlSignatures(context.sections.root);
  const form13f = context.formType?.startsWith('13F') ? readForm13fSignature(context) : null;
  if (form13f !== null) return [form13f];
  const blocks = findSignatureBlocks(context);
  if (blocks.length === 0) return readOwnershipSignatures(context);
  const signatures = settleSignatures(
    context,
    blocks.map((block) => readBlock(context, block)),
    report,
  );
  if (signatures.length === 0) {
    const span = blocks[0]?.lines.find((line) => line.cells.length > 0)?.span ?? null;
    report('signature-not-found', span, 'A signature page without a signature.');
  }
  return signatures;
}
