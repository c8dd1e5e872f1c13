/**
 * The open data as catalogues know it: DCAT (JSON-LD) for portals that gather what others publish, and a Dataset of schema.org for
 * search engines. Both have their contexts within them, or an address that readers know: nothing is fetched to understand them.
 * What nobody has said, such as a licence, is not there.
 */
import type { Graph } from '../../plan/graph.ts';
import { DATA, DATA_CATALOGUE, DATA_PACKAGE, DATA_SCHEMA, DATA_ZIP, sharedDataAddress } from '../page/addresses.ts';
import { publisherView } from '../partnership/publisher.ts';
import { dataPackage, versionOf, webAddress } from './data-package.ts';
import { sharedTables } from './shared-tables.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const MEDIA = 'https://www.iana.org/assignments/media-types/';
const PACKAGE_SPECIFICATION = 'https://datapackage.org/standard/data-package/';

/** The list of languages that DCAT asks for: by the two letters with which every tag of ours begins. */
const LANGUAGES = 'http://id.loc.gov/vocabulary/iso639-1/';

const iri = (id: string) => ({ '@id': id });
/** With what it is: who checks a catalogue by the shapes of a profile cannot look that up elsewhere. */
const thing = (id: string, type: string) => ({ '@id': id, '@type': type });

/** As exact as it is known. */
const dateOf = (date: string) => ({ '@value': date, '@type': ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'][date.split('-').length - 1] });

/** The years of all plans, from the first to the last. */
const yearsOf = (graph: Graph) => {
  const periods = graph.plans.map(({ entry }) => entry.data.period);
  return {
    from: periods.map(({ from }) => from).sort()[0] ?? '',
    to:
      periods
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? '',
  };
};

/** By which codes of the Office for National Statistics the areas of the plans are known, each once. */
const areaCodesOf = (graph: Graph): string[] => [
  ...new Set(graph.plans.flatMap(({ entry }) => (entry.data.areaCodes ?? []).map(({ code }) => code))),
];

/** What says of the whole and of each table the same: whose it is, and on what ground it may be used. */
function ownership(graph: Graph) {
  const { name, licence, rights } = publisherView(graph);
  return {
    ...(name && { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': name } }),
    ...(licence ? { 'dct:license': iri(licence.url) } : { 'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': rights } }),
  };
}

export function dcatCatalogue(graph: Graph) {
  const on = (address: string) => webAddress(graph, address);
  const { tag } = graph.words.locale;
  const said = (text: string) => ({ '@value': text, '@language': tag });
  const { title, description } = dataPackage(graph);
  const years = yearsOf(graph);
  const codes = areaCodesOf(graph);
  const owned = ownership(graph);
  const language = { 'dct:language': thing(LANGUAGES + tag.slice(0, 2), 'dct:LinguisticSystem') };
  const page = thing(on(DATA), 'foaf:Document');
  const media = (type: string) => thing(`${MEDIA}${type}`, 'dct:MediaType');
  const standard = (address: string) => thing(address, 'dct:Standard');
  const file = (address: string, type: string, more: object = {}) => ({
    '@id': on(address),
    '@type': 'dcat:Distribution',
    'dcat:accessURL': iri(on(DATA)),
    'dcat:downloadURL': iri(on(address)),
    'dcat:mediaType': media(type),
    ...('dct:license' in owned ? { 'dct:license': owned['dct:license'] } : { 'dct:rights': owned['dct:rights'] }),
    ...more,
  });
  const dataset = { '@type': 'dcat:Dataset', ...owned, 'dct:modified': dateOf(graph.lastRecord), ...language };
  const resources = new Map(dataPackage(graph).resources.map((resource) => [resource.name, resource]));
  const tables = sharedTables(graph).map((table) => {
    const { bytes, hash = '' } = resources.get(table.name) ?? {};
    return {
      '@id': on(`${DATA}#columns-${table.name}`),
      ...dataset,
      'dct:identifier': table.name,
      'dct:title': said(table.title),
      'dct:description': said(table.description),
      'dcat:distribution': [
        file(sharedDataAddress(table.name, 'csv'), 'text/csv', {
          'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': iri('spdx:checksumAlgorithm_sha256'),
            'spdx:checksumValue': { '@value': hash.replace('sha256:', ''), '@type': 'xsd:hexBinary' },
          },
          'dct:conformsTo': standard(on(DATA_PACKAGE)),
        }),
        file(sharedDataAddress(table.name, 'json'), 'application/json', { 'dct:conformsTo': standard(on(DATA_SCHEMA)) }),
      ],
    };
  });
  const whole = {
    '@id': on(DATA_PACKAGE),
    ...dataset,
    'dct:identifier': on(DATA_PACKAGE),
    'dct:title': said(title),
    'dct:description': said(description),
    'dcat:version': versionOf(graph),
    'dcat:landingPage': page,
    'dct:spatial': {
      '@type': 'dct:Location',
      'rdfs:label': said(graph.site.data.area),
      ...(codes.length > 0 && { 'dct:identifier': codes }),
    },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': dateOf(years.from),
      'dcat:endDate': dateOf(years.to),
    },
    'dct:hasPart': tables.map((table) => iri(table['@id'])),
    'dcat:distribution': [
      file(DATA_ZIP, 'application/zip', {
        'dcat:packageFormat': media('application/zip'),
        'dct:conformsTo': standard(PACKAGE_SPECIFICATION),
      }),
    ],
  };
  return {
    '@context': CONTEXT,
    '@id': on(DATA_CATALOGUE),
    '@type': 'dcat:Catalog',
    'dct:title': said(title),
    'dct:description': said(description),
    'foaf:homepage': page,
    ...owned,
    ...language,
    'dct:modified': dateOf(graph.lastRecord),
    'dcat:dataset': [whole, ...tables],
  };
}

/** For search engines, within the page. */
export function datasetOfSchemaOrg(graph: Graph) {
  const on = (address: string) => webAddress(graph, address);
  const { name, licence } = publisherView(graph);
  const { title, description } = dataPackage(graph);
  const years = yearsOf(graph);
  const codes = areaCodesOf(graph);
  const download = (address: string, type: string) => ({ '@type': 'DataDownload', contentUrl: on(address), encodingFormat: type });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': on(DATA_PACKAGE),
    name: title,
    description,
    url: on(DATA),
    version: versionOf(graph),
    dateModified: graph.lastRecord,
    inLanguage: graph.words.locale.tag,
    temporalCoverage: `${years.from}/${years.to}`,
    spatialCoverage: { '@type': 'Place', name: graph.site.data.area, ...(codes.length > 0 && { identifier: codes }) },
    isAccessibleForFree: true,
    ...(licence && { license: licence.url }),
    ...(name && { publisher: { '@type': 'Organization', name } }),
    includedInDataCatalog: { '@type': 'DataCatalog', name: title, url: on(DATA_CATALOGUE) },
    distribution: [download(DATA_ZIP, 'application/zip'), download(DATA_PACKAGE, 'application/json')],
  };
}

/** As it may stand within a page: nothing in it ends a script. */
export const jsonLdText = (graph: Graph): string => JSON.stringify(datasetOfSchemaOrg(graph)).replaceAll('<', '\\u003c');
