/** What stands as JSON beside pages: what each field means, for those who have templates of their own. */

export const pageData = {
  schemaTitle: 'Pages of community safety plans as JSON',
  schemaDescription: (version: string) =>
    `What stands beside each page that says something of a plan: at its address, with .json in the place of the last slash. Version ${version}. A field never goes and never means something else; new ones may come, so leave out what you do not know.`,
  fields: {
    title: 'What the thing is called where other sites show it: often the title of its page.',
    address: 'Address of the page.',
    plan: 'Title of the plan that it is of. Null for what stands above the plans, and for a plan itself.',
    description: 'The page in one sentence.',
    latest_record: 'Date of the latest source, report or change on the page, in words. Null where none is dated.',
    sources: 'The papers that the page rests on, each with the place in it.',
    embed: 'Address of the short form in a frame. Null for what cannot be shown in one.',
    embed_whole: 'Address of the form in full in a frame.',
    include: 'Address of the piece of HTML for servers.',
    html: 'The page as one piece of HTML, for a place within yours: its headings begin with h2, addresses are whole, no element has a class. It begins with a comment that has address and date. Where the page has them, the way out of it and help lines stand first. Where there is a piece of HTML for servers (include), it is the same.',
    schema: 'Address of this description.',
    version: 'Version of this description.',
    kind: 'What the page is about, as a code.',
    page_title: 'The title of the page, its heading of level 1.',
    language: 'Language of the texts.',
    plan_id: 'Id of the plan that it is or is of, as in its address and in open data.',
    plan_address: 'Page of that plan.',
    latest_record_date: 'The date of latest_record as data, as exact as it is known: 2021-09-16, 2021-09 or 2021.',
    publisher: 'Who publishes the site. Null where nobody has said.',
    official: 'Whether the site speaks for the partnership. Where it does not, your page should say so: html does.',
    licence: 'The licence of the content. Null where the owner gave none.',
    rights: 'On what ground the content may be used, in words.',
    trail: 'The pages above it, the first page of the site first.',
    draft: 'In a preview: that it is not yet public. Show it.',
    notice:
      'What a reader must know of the plan first, such as that its years are over, with the latest plan. Null for a plan that runs, and for what stands above the plans.',
    withdrawn: 'What stood on the page and was withdrawn: when, why, and what stands in its place. Empty for what holds.',
    exit: 'Where “Exit this page” leads. On such a page somebody may be watched while reading: give your page a way out too. Null elsewhere.',
    help: 'Whom to call, on a page about a trouble. Show it with the page. Null elsewhere.',
    status: 'How an action or a plan stands, as a code and in words. Null for all else: no status is not a bad one.',
    replaced_by: 'What goes on with a priority in later plans, or the plans that replaced a plan, where that is recorded.',
    facts:
      'What the page states as facts: who, by when, how it stands. Each with its name, its text, and what it leads to. What is not known is said in words. Where embed is set, these are those of that form in full.',
    sections:
      'The text of the page in order: what stands under each heading, as paragraphs of plain text and as HTML without classes. What stands before the first heading has no title. Where embed is set, it is what that form in full is made from, which can be less than the page.',
    terms: 'Words of the page that its glossary explains.',
    notes: 'What a reader should know of how the page was put together.',
    record:
      'What open data has of the thing that the page is of: codes, dates, numbers and ids, each under the name of its column. Null where no table has a row for it.',
    feed: 'Where changes of it can be followed (Atom). Null where there is no such feed.',
  },
  within: {
    heading: 'The heading. Null before the first one.',
    level: 'Level of the heading on the page, where the title of the page is 1.',
    link: 'Where it can be led to. Null where it cannot.',
    number: 'The number by which its source counts the paragraph.',
    text: 'Plain text.',
    sectionHtml:
      'The same as HTML. Addresses are whole, and the heading of a chart has its level on the page. Null where a heading stands right above another.',
    code: 'As open data has it.',
    label: 'In words.',
    table: 'Name of the table.',
    tableAddress: 'The table as JSON, with the meaning of its columns.',
    row: 'The row of this thing. /data/schema/tables.json says what may be in it.',
  },
};
