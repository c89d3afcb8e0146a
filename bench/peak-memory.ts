import { readFileSync } from 'node:fs';
import { decodeBytes } from '../src/decode/decode-bytes.ts';
import { parseFiling } from '../src/parse.ts';
import { anySize } from './filings.ts';

// Run by itself in a fresh process, `node bench/peak-memory.ts FILE`: prints the size of the file, and by how many bytes reading, decoding
// and parsing it raised the process's resident memory at its peak.
const [path = ''] = process.argv.slice(2);
parseFiling({ text: 'FORM 10-K\n\nEXAMPLE CORP\n' });
const before = process.memoryUsage.rss();
const bytes = readFileSync(path);
const { text } = decodeBytes(bytes, anySize);
parseFiling({ text });
console.log(JSON.stringify({ size: bytes.length, grown: process.resourceUsage().maxRSS * 1024 - before }));
