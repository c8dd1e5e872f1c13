/**
 * An address as a QR code, so that somebody with the paper in one hand and a phone in the other need not type it. It is
 * drawn as one path, with the quiet zone that readers need; in a document it is a picture with words.
 */
import encodeQR from 'qr';

/** Modules of white around the code (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/** The code as an SVG picture, black on white, one unit a module. The same text gives the same bytes. */
export function qrCode(text: string): string {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  // Whole runs of black modules: fewer shapes, and no hairlines between them in a viewer that smooths edges.
  const path = rows
    .flatMap((row, y) =>
      row.flatMap((black, x) => {
        if (!black || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1h-${(end < 0 ? row.length : end) - x}z`;
      }),
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" width="${rows.length}" height="${rows.length}"><path fill="#fff" d="M0 0h${rows.length}v${rows.length}H0z"/><path d="${path}"/></svg>`;
}
