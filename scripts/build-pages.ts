/** Has Astro make the pages, pictures and data of a site: all, or those that are made here where several machines make a site together. */
import { type AstroIntegration, build } from 'astro';

export interface PagesHere {
  /** Whether an address is made here. */
  isMine: (address: string) => boolean;
  /** Asked of each when it was made: whether it is left to others after all, and not written. */
  isLeft?: ((address: string) => boolean) | undefined;
  /** The path that the site is under. */
  base: string;
  progress: (done: number, of: number) => void;
}

/** Astro writes nothing where an answer has nothing in it. */
const NOTHING = new Response(null);

const makingHere = ({ isMine, isLeft, base, progress }: PagesHere): AstroIntegration => ({
  name: 'made-here',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      let of = 0;
      let done = 0;
      setPrerenderer((standard) =>
        Object.assign(Object.create(standard), {
          getStaticPaths: async () => {
            const paths = (await standard.getStaticPaths()).filter(({ pathname }) => isMine(pathname));
            of = paths.length;
            return paths;
          },
          render: async (...request: Parameters<typeof standard.render>) => {
            const made = await standard.render(...request);
            done += 1;
            progress(done, of);
            if (!isLeft) return made;
            // A page is only made while it is read.
            const { status, headers, body } = 'response' in made ? made.response : made;
            const whole = body && (await new Response(body).arrayBuffer());
            const address = decodeURI(new URL(request[0].url).pathname).slice(base.length);
            return isLeft(address) ? NOTHING : new Response(whole, { status, headers });
          },
        }),
      );
    },
  },
});

export const makePages = (here: PagesHere): Promise<void> =>
  build({ logLevel: 'warn', root: process.cwd(), integrations: [makingHere(here)] });
