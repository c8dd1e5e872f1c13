/** Links in texts lead somewhere, and say where to. */
import { expect, test } from 'vitest';
import { type Files, problemsWith, withChapter, withText } from '../broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'links that lead somewhere',
    {
      ...withText(
        '[a](../priorities/burglary.md) [b](../chapters/4.mdx#p4.1) [c](../chapters/4.mdx#where-we-mark) [d](../../../organisations.yaml#police) [e](https://www.example.com) [f](tel:+443448008020) [g](#here)\n\n## Here',
      ),
      ...withChapter(''),
    },
    [],
  ],
  [
    'a file that is not there',
    withText('See [this](../outcomes/1.md).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link leads to content/plans/safer-town/outcomes/1.md, and there is no such file. Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text. [links/no-file]',
    ],
  ],
  [
    'a file without its ending',
    withText('See [this](../priorities/burglary).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link leads to content/plans/safer-town/priorities/burglary, and there is no such file. Write the path of a file that is there (did you mean “../priorities/burglary.md”?). [links/no-file]',
    ],
  ],
  [
    'a misspelt folder',
    withText('See [this](../priority/burglary.md).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link leads to content/plans/safer-town/priority/burglary.md, and there is no such file. Write the path of a file that is there (did you mean “../priorities/burglary.md”?). [links/no-file]',
    ],
  ],
  [
    'a misspelt file',
    withText('See [this](../priorities/burglry.md).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link leads to content/plans/safer-town/priorities/burglry.md, and there is no such file. Write the path of a file that is there (did you mean “../priorities/burglary.md”?). [links/no-file]',
    ],
  ],
  [
    'an address of the site',
    withText('See [this](/plans/safer-town/priorities/burglary/).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link “/plans/safer-town/priorities/burglary/” is an address of the site, not the path of a content file. Write the path of a file that is there (did you mean “../priorities/burglary.md”?). [links/path-of-site]',
    ],
  ],
  [
    'backslashes',
    withText('See [this](..\\\\priorities\\\\burglary.md).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link leads to content/plans/safer-town/actions/..\\priorities\\burglary.md, and there is no such file. Write the path of a file that is there (did you mean “../priorities/burglary.md”?). [links/no-file]',
    ],
  ],
  [
    'a space in the address',
    withText('See [this](../priorities/bur glary.md).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: this is not read as a link, because there is a space in its address. Take the space out of the address; the names of our files have none. [notation/link-with-space]',
    ],
  ],
  [
    'a space between the brackets',
    withText('See [this] (../priorities/burglary.md).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: this is not read as a link, because there is a space between its brackets. Delete the space: [words](address). [notation/link-in-two]',
    ],
  ],
  [
    'brackets the wrong way round',
    withText('See (this)[../priorities/burglary.md].'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: this is not read as a link, because its brackets are the wrong way round. Write the words in square brackets and the address in round ones: [words](address). [notation/link-wrong-way-round]',
    ],
  ],
  [
    'no address',
    withText('See [this]().'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link has no address. Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text, between the round brackets. [links/no-address]',
    ],
  ],
  [
    'no words',
    withText('See [](../priorities/burglary.md).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link has no words. Write what it leads to between the square brackets: [words](address). [links/no-words]',
    ],
  ],
  [
    'http://',
    withText('See [this](http://www.example.org).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link “http://www.example.org” begins with http://, which is not safe. Write https://www.example.org. [links/not-safe]',
    ],
  ],
  [
    'no https://',
    withText('See [this](www.example.org/page).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link “www.example.org/page” does not begin with https://. Write https://www.example.org/page. [links/without-https]',
    ],
  ],
  [
    'an e-mail address',
    withText('Write to someone@example.org.'),
    [
      'content/plans/safer-town/actions/1-1.md:10:10: the link is an e-mail address. Link to a web page with contact details instead, or to the phone number of an office (tel:…). [links/e-mail]',
    ],
  ],
  [
    'a file of a computer',
    withText('See [this](file:///C:/plan.docx).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link “file:///C:/plan.docx” leads nowhere that a reader can go. Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text. [links/nowhere]',
    ],
  ],
  [
    'the address of the site itself',
    withText('See [this](https://www.example.org/plans/safer-town/).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: the link “https://www.example.org/plans/safer-town/” is the address of this site, which may change. Write the path of the content file that the page is made from (site.yaml for the home page). [links/own-address]',
    ],
  ],
  [
    'a heading that is not in the text',
    withText('See [this](#heer).\n\n## Here'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: there is no heading or paragraph “#heer” in this text. Write the words of a heading with hyphens (#theory-of-change), or p and the number of a paragraph (#p4.12) (did you mean “#here”?). [links/no-anchor]',
    ],
  ],
  [
    'a paragraph that is not in the chapter',
    { ...withText('See [this](../chapters/4.mdx#p4.2).'), ...withChapter('') },
    [
      'content/plans/safer-town/actions/1-1.md:10:5: there is no heading or paragraph “#p4.2” in content/plans/safer-town/chapters/4.mdx. Write the words of a heading with hyphens (#theory-of-change), or p and the number of a paragraph (#p4.12) (did you mean “#p4.1”?). [links/no-anchor]',
    ],
  ],
  [
    'a list without an id',
    withText('See [this](../../../organisations.yaml).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: content/organisations.yaml has many entries, and the link does not say which. Add # and the id of one, such as ../../../organisations.yaml#police. [links/which-entry]',
    ],
  ],
  [
    'a list with an id that is not there',
    withText('See [this](../../../organisations.yaml#polcie).'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: there is no “polcie” in content/organisations.yaml. Write the id of an entry that is there after # (did you mean “../../../organisations.yaml#police”?). [links/no-entry]',
    ],
  ],
  [
    'links in a list, a table, a heading and a quotation',
    withText('- [a](a1.md)\n\n| A |\n| --- |\n| [b](b1.md) |\n\n## [c](c1.md)\n\n> Text [d](d1.md)'),
    [
      'content/plans/safer-town/actions/1-1.md:10:3: the link leads to content/plans/safer-town/actions/a1.md, and there is no such file. Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text. [links/no-file]',
      'content/plans/safer-town/actions/1-1.md:14:3: the link leads to content/plans/safer-town/actions/b1.md, and there is no such file. Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text. [links/no-file]',
      'content/plans/safer-town/actions/1-1.md:16:4: the link leads to content/plans/safer-town/actions/c1.md, and there is no such file. Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text. [links/no-file]',
      'content/plans/safer-town/actions/1-1.md:18:8: the link leads to content/plans/safer-town/actions/d1.md, and there is no such file. Write the path of a content file from here (such as ../actions/1-1.md), an address that begins with https://, or # and a heading of this text. [links/no-file]',
    ],
  ],
  [
    'a link whose address stands elsewhere',
    withText('See [this][1].\n\n[1]: ../priorities/burglary.md'),
    [
      'content/plans/safer-town/actions/1-1.md:10:5: a link whose address stands elsewhere cannot be shown in all our formats. Write the address beside the words: [words](address). [notation/link-elsewhere]',
    ],
  ],
  [
    'a telephone number that nobody can call',
    withText('[Call](tel:12)'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: the link “tel:12” is no telephone number. Write tel: and the digits of the number: tel:101. [links/telephone]',
    ],
  ],
  [
    'a web address that leads elsewhere than it says',
    withText('[Look](https://www.gov.uk@evil.example/)'),
    [
      'content/plans/safer-town/actions/1-1.md:10:1: the link “https://www.gov.uk@evil.example/” has a name before an “@”, which hides where it leads. Open the page in a browser, and copy its address from there. [links/web-address]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});
