import { describe, expect, it } from 'vitest';
import { escapeText, SvgContext, short } from '../../../src/charts/svg-context.ts';

const context = (): SvgContext => new SvgContext(100, 100, { fill: '#000', fontSize: 16 });

describe('SvgContext', () => {
  it('joins shapes of one colour that follow each other', () => {
    const drawing = context();
    drawing.fillRect(0, 0, 10, 5);
    drawing.fillRect(0, 10, 20.04, 5);
    drawing.fillStyle = '#f00';
    drawing.fillRect(0, 20, 1, 1);
    expect(drawing.marks()).toBe('<path fill="#000" d="M0 0H10V5H0zM0 10H20V15H0z"/><path fill="#f00" d="M0 20H1V21H0z"/>');
  });

  it('writes the lines of a label into one element, after all shapes', () => {
    const drawing = context();
    drawing.font = '400 16px sans-serif';
    drawing.fillText('Domestic abuse', 4, 20);
    drawing.fillText('and sexual violence', 4, 40);
    drawing.fillRect(0, 0, 1, 1);
    drawing.fillText('Fraud', 4, 60);
    expect(drawing.marks()).toBe(
      '<path fill="#000" d="M0 0H1V1H0z"/>' +
        '<text x="4" y="20">Domestic abuse <tspan x="4" dy="20">and sexual violence</tspan></text>' +
        '<text x="4" y="60">Fraud</text>',
    );
  });

  it('groups labels that look alike', () => {
    const drawing = context();
    drawing.textAlign = 'right';
    for (const weight of [700, 400, 700]) {
      drawing.font = `${weight} 14px sans-serif`;
      drawing.fillText(String(weight), 9, weight);
    }
    expect(drawing.marks()).toBe(
      '<g font-size="14" font-weight="700" text-anchor="end"><text x="9" y="700">700</text><text x="9" y="700">700</text></g>' +
        '<g font-size="14" text-anchor="end"><text x="9" y="400">400</text></g>',
    );
  });

  it('remembers where it was moved to until it is restored', () => {
    const drawing = context();
    drawing.save();
    drawing.translate(10, 20);
    drawing.fillRect(0, 0, 1, 1);
    drawing.restore();
    drawing.fillRect(0, 0, 1, 1);
    expect(drawing.marks()).toBe('<path fill="#000" d="M10 20H11V21H10zM0 0H1V1H0z"/>');
  });

  it('draws lines with the shortest command', () => {
    const drawing = context();
    drawing.moveTo(0, 0.5);
    drawing.lineTo(8, 0.5);
    drawing.lineTo(8, 4);
    drawing.lineTo(9.04, 5);
    drawing.lineWidth = 2;
    drawing.stroke();
    expect(drawing.marks()).toBe('<path fill="none" stroke="#000" stroke-width="2" d="M0 0.5H8V4L9 5"/>');
  });

  it('leaves out what cannot be seen, and refuses what it cannot draw', () => {
    const drawing = context();
    drawing.fillStyle = 'transparent';
    drawing.fillRect(0, 0, 1, 1);
    expect(drawing.marks()).toBe('');
    expect(() => drawing.rotate(1)).toThrow('A chart turns no text');
    expect(() => drawing.setLineDash([2])).toThrow('Dashed lines');
  });
});

describe('short and escapeText', () => {
  it('keep numbers short and text harmless', () => {
    expect([short(1.26), short(3), short(-0.01), short(0.5)]).toEqual(['1.3', '3', '0', '0.5']);
    expect(escapeText('R&D <b> "x"\u0007')).toBe('R&amp;D &lt;b&gt; &quot;x&quot;');
  });
});
