/** Bodies to tell of something, as pages say them: the number or the page first, then what they deal with. */
import { inLine, link, nodeList, paragraph, type Run, section, strong, text } from '../../nodes/nodes.ts';
import { onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { ContactsView, ContactView, DistrictContacts } from './contacts.ts';

const toMatter = ({ label, address }: ContactView['matters'][number]): Run[] => (address ? [link({ label, address })] : text(label));

const contactItem = ({ name, hasNumber, hours, outOfHours, web, matters, ...first }: ContactView, { help }: Words): PageNode[] => {
  const ways = [
    ...(hasNumber ? [] : [text(help.noNumber)]),
    ...(hours ? [text(hours)] : []),
    ...(web ? [[link(web)]] : []),
    ...(outOfHours ? [runsIn(help.outOfHours(link(outOfHours)))] : []),
  ];
  return [
    paragraph([link(first), ...text(' '), strong(name)]),
    ...(ways.length > 0 ? [paragraph(inLine({ items: ways }, ' '))] : []),
    ...(matters.length > 0 ? [paragraph(runsIn(help.dealsWith(inLine({ items: matters.map(toMatter) }, ', '))))] : []),
  ];
};

const contactList = (contacts: readonly ContactView[], words: Words): PageNode[] =>
  nodeList(contacts.map((each) => contactItem(each, words))).map((node) => ({ ...node, look: 'help-lines' }) as PageNode);

/** Whom to tell in a district, for the page of that district. */
export const districtContactNodes = (view: DistrictContacts | undefined, words: Words): PageNode[] =>
  view ? [...contactList(view.contacts, words), paragraph([link(view.more)])] : [];

/** The same for all districts, under headings of this level. */
export const contactsNodes = ({ ofArea, byDistrict }: ContactsView, level: number, words: Words): PageNode[] => [
  // Who has a small screen would scroll past all others to find one.
  ...(byDistrict.length > 1
    ? [
        onlyOnPages({
          type: 'list',
          ordered: false,
          look: 'inline',
          items: byDistrict.map(({ district, address }) => [paragraph([link({ label: district.label, address })])]),
        }),
      ]
    : []),
  ...section(level, words.help.inAllDistricts, contactList(ofArea, words)),
  ...byDistrict.flatMap(({ district, address, council }) => section(level, district.label, contactList([council], words), address)),
];
