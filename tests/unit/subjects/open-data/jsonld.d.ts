/** What the tests use of the processor of JSON-LD, which has no types of its own. */
declare module 'jsonld' {
  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string; termType: string };
  }

  interface Options {
    safe: boolean;
    documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
  }

  const jsonld: { toRDF: (document: object, options: Options) => Promise<Quad[]> };
  export default jsonld;
}
