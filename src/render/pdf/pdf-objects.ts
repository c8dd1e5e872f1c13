/**
 * A PDF as the objects it is made of, so that the compiler’s output can be mended and made small.
 *
 * Typst writes every object in the open and ends with a classic table of their places; the structure that makes a PDF
 * readable aloud is thousands of small objects. Here they are read from that table, and written in compressed streams
 * of objects with a compressed table (PDF 1.5 and later, ISO 32000-1, 7.5.7 and 7.5.8), to about a third of the size.
 * Compression is pdf-lib’s, which is plain JavaScript: that of Node may give other bytes on another processor.
 */
import { PDFContext } from 'pdf-lib';

/** Objects by number: the text of those without a stream, the bytes of those with one. */
export interface PdfObjects {
  plain: Map<number, string>;
  streams: Map<number, Buffer>;
  /** Entries of the trailer other than its size: `/Root 7 0 R /Info 5 0 R /ID […]`. */
  trailer: string;
}

const HEADER = Buffer.from('%PDF-1.7\n%\x80\x80\x80\x80\n\n', 'latin1');
/** More objects in a stream compress better, but a reader must unpack a whole stream to see one of them. */
const OBJECTS_A_STREAM = 400;

/** Reads the objects of a PDF with a classic cross-reference table. Throws if it has none. */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString('latin1'))?.[1] ?? Number.NaN);
  const [, table, trailer] = /^xref\s+0 \d+\s+(.*?)trailer\s*<<(.*)>>\s*startxref/s.exec(file.subarray(start).toString('latin1')) ?? [];
  if (!table || !trailer) throw new Error('The PDF has no table of its objects in the form that was expected');
  const places = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].map(([, place, use]) => (use === 'n' ? Number(place) : undefined));
  const ends = [...places.filter((place) => place !== undefined), start].sort((a, b) => a - b);
  const endAfter = new Map(ends.map((end, index) => [end, ends[index + 1] ?? start]));

  const objects: PdfObjects = { plain: new Map(), streams: new Map(), trailer: trailer.replace(/\/Size\s+\d+/, '').trim() };
  for (const [number, place] of places.entries()) {
    if (place === undefined) continue;
    const bytes = file.subarray(place, endAfter.get(place));
    const whole = bytes.toString('latin1');
    const content = /^\d+ 0 obj\s*(.*?)\s*endobj\s*$/s.exec(whole)?.[1];
    if (content === undefined) throw new Error(`Object ${number} of the PDF is not in the form that was expected`);
    if (/^<<.*?>>\s*stream\b/s.test(content)) objects.streams.set(number, bytes);
    else objects.plain.set(number, content);
  }
  return objects;
}

const compress = (content: string | Uint8Array): Uint8Array => PDFContext.create().flateStream(content).getContents();

const streamObject = (number: number, entries: string, content: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${content.length}>>stream\n`, 'latin1'),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

/** A row of the cross-reference table: its kind, then two numbers whose meaning depends on that. */
type Place = [kind: 0 | 1 | 2, first: number, second: number];

const placeBytes = ([kind, first, second]: Place): number[] => [
  kind,
  (first >>> 24) & 255,
  (first >>> 16) & 255,
  (first >>> 8) & 255,
  first & 255,
  second >>> 8,
  second & 255,
];

/** Writes objects as a PDF: streams as they are, all others packed. */
export function writeObjects({ plain, streams, trailer }: PdfObjects): Uint8Array {
  const pieces: Buffer[] = [HEADER];
  const places: Place[] = [];
  let length = HEADER.length;
  // Not Math.max(...): a long document has more objects than a call can have arguments.
  let next = [...plain.keys(), ...streams.keys()].reduce((highest, number) => Math.max(highest, number), 0) + 1;
  const add = (number: number, bytes: Buffer) => {
    places[number] = [1, length, 0];
    pieces.push(bytes);
    length += bytes.length;
  };

  for (const [number, bytes] of streams) add(number, bytes);
  const all = [...plain];
  for (let from = 0; from < all.length; from += OBJECTS_A_STREAM) {
    const packed = all.slice(from, from + OBJECTS_A_STREAM);
    const stream = next++;
    let at = 0;
    const index = packed.map(([number, content], position) => {
      places[number] = [2, stream, position];
      const entry = `${number} ${at}`;
      at += content.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const content = Buffer.from(head + packed.map(([, text]) => `${text}\n`).join(''), 'latin1');
    add(stream, streamObject(stream, `/Type/ObjStm/N ${packed.length}/First ${head.length}`, compress(content)));
  }

  const table = next++;
  const start = length;
  places[table] = [1, start, 0];
  const rows = Array.from({ length: next }, (_, number): Place => places[number] ?? [0, 0, number === 0 ? 65535 : 0]);
  add(table, streamObject(table, `/Type/XRef/Size ${next}/W[1 4 2]${trailer}`, compress(Uint8Array.from(rows.flatMap(placeBytes)))));
  pieces.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(pieces));
}
