import { describe, expect, it } from 'vitest';
import { SvgContext } from '../../../src/charts/svg-context.ts';
import { escapeText, SvgSheet, short } from '../../../src/charts/svg-sheet.ts';

const sheet = (): SvgSheet => new SvgSheet({ fill: '#000', fontSize: 16 });
const AREA = { x: 0, y: 0, width: 100, height: 100 };

function drawn(draw: (pen: SvgContext) => void): string {
  const paper = sheet();
  draw(new SvgContext(paper, AREA));
  return paper.marks();
}

describe('SvgContext', () => {
  it('joins shapes of one look, wherever they come', () => {
    const marks = drawn((pen) => {
      pen.fillRect(0, 0, 10, 5);
      pen.fillStyle = '#f00';
      pen.fillRect(0, 20, 1, 1);
      pen.fillStyle = '#000';
      pen.fillRect(0, 10, 20.04, 5);
    });
    expect(marks).toBe('<path fill="#000" d="M0 0H10V5H0zM0 10H20V15H0z"/><path fill="#f00" d="M0 20H1V21H0z"/>');
  });

  it('writes the lines of a label into one element, after all shapes', () => {
    const marks = drawn((pen) => {
      pen.font = '400 16px sans-serif';
      pen.fillText('Domestic abuse', 4, 20);
      pen.fillText('and sexual violence', 4, 40);
      pen.fillRect(0, 0, 1, 1);
      pen.fillText('Fraud', 4, 60);
    });
    expect(marks).toBe(
      '<path fill="#000" d="M0 0H1V1H0z"/>' +
        '<text x="4" y="20">Domestic abuse <tspan x="4" dy="20">and sexual violence</tspan></text>' +
        '<text x="4" y="60">Fraud</text>',
    );
  });

  it('groups labels that look alike', () => {
    const marks = drawn((pen) => {
      pen.textAlign = 'right';
      for (const weight of [700, 400, 700]) {
        pen.font = `${weight} 14px sans-serif`;
        pen.fillText(String(weight), 9, weight);
      }
    });
    expect(marks).toBe(
      '<g font-size="14" font-weight="700" text-anchor="end"><text x="9" y="700">700</text><text x="9" y="700">700</text></g>' +
        '<g font-size="14" text-anchor="end"><text x="9" y="400">400</text></g>',
    );
  });

  it('marks text that runs from the right, and leaves it where it is', () => {
    const marks = (text: string) =>
      drawn((pen) => {
        pen.font = '400 16px sans-serif';
        pen.fillText(text, 4, 20);
      });
    expect(marks('בטיחות')).toBe('<text x="4" y="20">\u2067בטיחות\u2069</text>');
    expect(marks('(2025) السلامة')).toBe('<text x="4" y="20">\u2067(2025) السلامة\u2069</text>');
    expect(marks('Safety: בטיחות')).toBe('<text x="4" y="20">Safety: בטיחות</text>');
  });

  it('remembers where it was moved to, and its dashes, until it is restored', () => {
    const marks = drawn((pen) => {
      pen.save();
      pen.translate(10, 20);
      pen.setLineDash([5, 2]);
      pen.fillRect(0, 0, 1, 1);
      pen.restore();
      pen.fillRect(0, 0, 1, 1);
      pen.moveTo(0, 0);
      pen.lineTo(5, 0);
      pen.stroke();
    });
    expect(marks).toContain('d="M10 20H11V21H10zM0 0H1V1H0z"');
    expect(marks).not.toContain('dasharray');
  });

  it('draws in its own area of the sheet, wherever Chart.js resets it to', () => {
    const paper = sheet();
    const pen = new SvgContext(paper, { x: 200, y: 50, width: 100, height: 100 });
    pen.fillRect(1, 2, 1, 1);
    pen.translate(5, 5);
    pen.resetTransform();
    pen.fillRect(3, 4, 1, 1);
    expect(paper.marks()).toBe('<path fill="#000" d="M201 52H202V53H201zM203 54H204V55H203z"/>');
    expect(pen.canvas).toMatchObject({ width: 100, height: 100 });
  });

  it('draws lines with the shortest command, and dashes', () => {
    const marks = drawn((pen) => {
      pen.moveTo(0, 0.5);
      pen.lineTo(0, 0.5);
      pen.lineTo(8, 0.5);
      pen.lineTo(8, 4);
      pen.lineTo(9.04, 5);
      pen.lineWidth = 2;
      pen.setLineDash([6, 4.25]);
      pen.stroke();
    });
    expect(marks).toBe('<path fill="none" stroke="#000" stroke-width="2" stroke-dasharray="6 4.3" d="M0 0.5H8V4L9 5"/>');
  });

  it('draws whole circles', () => {
    const marks = drawn((pen) => {
      pen.beginPath();
      pen.arc(10, 10, 4, 0, 2 * Math.PI);
      pen.fill();
    });
    expect(marks).toBe('<path fill="#000" d="M6 10a4 4 0 0 1 8 0a4 4 0 0 1 -8 0"/>');
  });

  it('leaves out what cannot be seen, and refuses what it cannot draw', () => {
    const marks = drawn((pen) => {
      pen.fillStyle = 'transparent';
      pen.fillRect(0, 0, 1, 1);
    });
    expect(marks).toBe('');
    const pen = new SvgContext(sheet(), AREA);
    expect(() => pen.rotate(1)).toThrow('A chart turns no text');
    expect(() => pen.arc(0, 0, 4, 0, Math.PI)).toThrow('whole circles');
  });
});

describe('short and escapeText', () => {
  it('keep numbers short and text harmless', () => {
    expect([short(1.26), short(3), short(-0.01), short(0.5)]).toEqual(['1.3', '3', '0', '0.5']);
    expect(escapeText('R&D <b> "x"\u0007')).toBe('R&amp;D &lt;b&gt; &quot;x&quot;');
  });
});
