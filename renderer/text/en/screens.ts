/** English words of the screens, one group a screen. */
export const screens = {
  app: { name: 'Tahqiq', tagline: 'Check the figures in the news', loading: 'Opening…', skipToArticle: 'Skip to the article' },
  common: {
    save: 'Save', menuOf: 'Menu: {{name}}', showMore: 'Show more ({{left, n}} left)', cancel: 'Cancel', close: 'Close', add: 'Add', remove: 'Remove', edit: 'Edit', open: 'Open', back: 'Back', more: 'More', all: 'All', none: 'None',
    unknown: 'Not known', search: 'Search', clear: 'Clear', retry: 'Try again', reload: 'Reload', done: 'Done', choose: 'Choose', optional: 'optional', or: 'or', copy: 'Copy', yes: 'Yes', no: 'No',
    details: 'Details', undo: 'Undo', redo: 'Redo', nothing: 'Nothing here', loading: 'Loading…'
  },
  count: {
    claims_one: '{{count, n}} claim', claims_other: '{{count, n}} claims',
    articles_one: '{{count, n}} article', articles_other: '{{count, n}} articles',
    sources_one: '{{count, n}} source', sources_other: '{{count, n}} sources',
    mentions_one: '{{count, n}} mention', mentions_other: '{{count, n}} mentions',
    files_one: '{{count, n}} file', files_other: '{{count, n}} files',
    notices_one: '{{count, n}} notice', notices_other: '{{count, n}} notices',
    open_one: '{{count, n}} open', open_other: '{{count, n}} open',
    selected_one: '{{count, n}} selected', selected_other: '{{count, n}} selected',
    conflicts_one: '{{count, n}} conflict', conflicts_other: '{{count, n}} conflicts'
  },
  figure: {
    exact: '{{amount}}', about: 'about {{amount}}', 'more-than': 'more than {{amount}}', 'at-least': 'at least {{amount}}', 'less-than': 'less than {{amount}}',
    'up-to': 'up to {{amount}}', nearly: 'nearly {{amount}}', between: '{{min}} to {{max}}', vague: 'an unstated number',
    vagueAtLeast: 'an unstated number, {{min}} or more', vagueBetween: 'an unstated number, {{min}} to {{max}}', percent: '{{amount}}%', nobody: '0 people', quoted: '“{{quote}}”'
  },
  bytes: { b: '{{amount}} bytes', kb: '{{amount}} KB', mb: '{{amount}} MB', gb: '{{amount}} GB' },
  start: {
    title: 'Check the figures in the news', lead: 'Tahqiq finds every casualty, hostage, aid and displacement figure in Arabic and English articles, and keeps what you decide about each, with its sources, on this computer.',
    bundled: 'Start with the bundled articles', bundledHint: 'Two articles with their figures found, in a new workspace in your documents folder.',
    create: 'Create a workspace', createHint: 'An empty workspace in a folder of your choice.', open: 'Open a workspace', openHint: 'A folder that holds a Tahqiq workspace.', review: 'Open a bundle for review', reviewHint: 'A file that another analyst handed to you, as a workspace of your own.', reviewTitle: 'Open a bundle for review',
    recent: 'Recent workspaces', noRecent: 'Workspaces that you open are listed here.', offline: 'Works without a network. Nothing leaves this computer.',
    createTitle: 'New workspace', name: 'Name', namePlaceholder: 'Gaza tolls, 2026', folder: 'In the folder', chooseFolder: 'Choose a folder…', willBe: 'Will be made at', createDo: 'Create', folderName: 'Name of the new folder'
  },
  folders: {
    title: 'Choose a folder', up: 'Up one folder', empty: 'This folder is empty.', workspace: 'Workspace', path: 'Folder', go: 'Go', home: 'Home folder',
    chooseThis: 'Choose this folder', openWorkspace: 'Open this workspace', files: 'Choose a file', chooseFile: 'Choose this file'
  },
  side: { label: 'Articles and claims', line: 'Line between two panes: the arrow keys move it', articles: 'Articles', claims: 'Claims' },
  articles: {
    filter: 'Filter the articles', none: 'No articles yet', noneHint: 'Import files, drop them anywhere in this window, or paste a text.', noneMatch: 'No article matches.',
    import: 'Import', paste: 'Paste a text', removeTitle: 'Remove this article?', removeBody: 'The article and its claims are taken out of the workspace. You can undo this, and a backup of them is kept.', removed: 'Article removed. Undo brings it back.',
    removeDo: 'Remove the article', replaceText: 'Replace the text by a newer version…', facts: 'Edit the article’s facts', allDone: 'All claims done', list: 'List of articles', fromFirst: 'Started again from the first article.', fromLast: 'Started again from the last article.'
  },
  article: {
    menu: 'What can be done here', find: 'Find in the article', findNext: 'Next place', findPrevious: 'Previous place', findCount: '{{at}} of {{total}}',
    label: 'Article', none: 'No article is open', noneHint: 'Choose an article or a claim from the list.', title: 'Title', publisher: 'Publisher', author: 'Author', url: 'Address (URL)', publishedAt: 'Published', importedAt: 'Imported {{date}}',
    language: 'Language', direction: 'Direction', rtl: 'Right to left', ltr: 'Left to right', original: 'Original file', text: 'Text of the article, read-only', facts: 'Facts of the article',
    waits: '“{{title, name}}” opens as soon as Tahqiq answers again.', waitsHere: 'Tahqiq does not answer, so “{{title, name}}” cannot be shown yet. It opens when Tahqiq answers; until then you stay where you are.',
    newClaim: 'New claim from the selection', addMention: 'Add as another mention of the selected claim', mentionShort: 'Another mention', claimShort: 'New claim', replaced: 'The text was replaced. Claims found again: {{found}}; orphaned: {{orphaned}}; new: {{added}}.',
    marks: 'Verdicts beside the text', page: 'Page {{page}}', datePlaceholder: 'YYYY-MM-DD', openUrl: 'Open the address', replaceTitle: 'Replace the text', replaceHint: 'Paste the newer version of the text. Every claim is looked for in it; what cannot be found is shown as an orphan.', replaceDo: 'Replace the text', replaceFile: 'Take it from a file…', dateInvalid: 'Use a year, a month or a day: 2024, 2024-05 or 2024-05-25.'
  },
  beside: {
    label: 'Second article, for reading', tag: 'Beside, for reading only', text: 'Text of the second article, read-only', open: 'Open beside', openArticle: 'Open its article beside', which: 'Which article beside this one?', sameFigure: 'May tell the same figure', articles: 'Articles', noOther: 'There is no other article in this workspace.',
    told: 'What the second article tells', choose: 'Choose a claim to see what this article tells of it.', notTold: 'No such figure is marked in this article.', likely: 'may be the same figure', same: 'the same number', more: '{{amount}} more', fewer: '{{amount}} fewer', less: '{{amount}} less', workOn: 'Work on this one', line: 'Line between the two articles: the arrow keys move it'
  },
  claims: {
    scope: 'Where the claims are from', search: 'Search claims', searchHint: 'Words, "phrases" or fields, such as kind:hostage verdict:unverified value>100 source:"health ministry" title:truce', none: 'No claims yet', noneHint: 'Select a passage in an article and press C to make one.', filling: 'The search is still reading the articles: {{done}} of {{total}}. More may be found in a moment.', fillingLabel: 'Articles read for the search', faultTitle: 'Part of the search was not understood',
    noneMatch: 'No claim matches', noneMatchHint: 'Take a filter away or change the search.',
    clearFilters: 'Clear the filters', scopeArticle: 'This article', scopeAll: 'All articles', sort: 'Sort by', sortBy: { position: 'Place in the text', score: 'Worth checking', value: 'Size of the figure', updated: 'Last changed', kind: 'Kind', verdict: 'Verdict' },
    ascending: 'Ascending', descending: 'Descending', filterKind: 'Kind', filterVerdict: 'Verdict', filterWorkflow: 'State', flagged: 'With warnings', orphaned: 'Orphans', filters: 'Filters', list: 'List of claims', selectAll: 'Select all', unselect: 'Clear the selection', bulk: 'Change those selected',
    setVerdict: 'Verdict', setWorkflow: 'State', dismiss: 'Dismiss', bulkDone_one: '{{count, n}} claim changed', bulkDone_other: '{{count, n}} claims changed', select: 'Select this claim', orphan: 'Orphan', warning: 'Warning', hasNote: 'Has a note', takeUp: 'Take the claim up again', removed: 'The claim was removed.', byHand: 'by hand', noneUnverified: 'No claim here is left to verify.', onlyUnverified: 'This is the only claim left to verify.', fromFirst: 'Started again from the first claim.', fromLast: 'Started again from the last claim.'
  },
  inspector: {
    label: 'Inspector', step: 'Claim {{at}} of {{total}} in this article', first: 'Begin with the first', goOn: 'Go on with the next', none: 'No claim is selected', noneHint: 'Click a highlighted figure, or press J for the next one.', noneOpenHint: 'What is known of a claim, and what you decide on it, is shown here.', noneInArticle: 'No figure was found in this article.', noneInArticleHint: 'There is no claim in this article. To check one all the same, select its passage and press C.', verdict: 'Verdict', workflow: 'State', confidence: 'Confidence', figure: 'Figure', value: 'Value', min: 'At least', max: 'At most',
    qualifier: 'Qualifier', unit: 'Unit', percentUnit: 'Percent', noUnit: 'No unit', kind: 'Kind', measure: 'What happened', who: 'Who', attribution: 'Who says so', attributionKind: 'Kind of source',
    noAttribution: 'No source is named', attributionPlaceholder: 'Health ministry', place: 'Place', asOf: 'As of', modality: 'Modality', scope: 'Span', basis: 'Basis', subsetOf: 'Part of', otherClaim: 'another claim', subsetGo: 'Go to the whole', subsetNone: 'Not part of another figure', parts: 'Has parts', actor: 'Responsible', actorRole: 'Role', actorKnown: 'Known', actorSuspected: 'Suspected',
    donor: 'Donor', recipient: 'Recipient', sector: 'Sector', sectors: { military: 'Military', financial: 'Financial', humanitarian: 'Humanitarian' }, form: 'Form', forms: { grant: 'Grant', loan: 'Loan', 'in-kind': 'In kind' }, priceYear: 'Price year', assignee: 'Assigned to',
    what: 'What and where', aid: 'Aid', note: 'Note', noteHint: 'Markdown. Saved as you type; Esc to leave.', noteReadOnly: 'The workspace is open for reading only. Esc leaves the note.', noteLabel: 'Note on this claim, Markdown', saving: 'Saving…', saved: 'Saved', notOnDisk: 'Not on the disk yet. It is kept and tried again.', noteRefused: 'Not saved yet. It is kept here and sent again when you leave it.', mentions: 'In the text', mentionGo: 'Show in the text', mentionRemove: 'Remove this mention',
    why: 'Why it was found', rule: 'Rule', score: 'Worth checking', originHand: 'Made by hand', originImport: 'Imported from {{format}}', noReasons: 'No reasons were recorded.', history: 'History', historyLoad: 'Show the history', mergedBy: 'Merged by', showAsItWas: 'Show as it was', nowShown: 'As it was {{date}}', backToNow: 'Back to now', formerClaim: 'before it was merged', notThen: 'The claim did not exist then.', byWhom: '{{who}}, {{date}}',
    orphanTitle: 'This passage is no longer in the text', orphanBody: 'The text changed and the passage could not be found again for certain. Select where it stands now and add it as a mention, or dismiss the claim.', removeTitle: 'Remove this claim?', removeBody: 'You can undo this.', removeDo: 'Remove the claim', actions: 'What can be done with this claim',
    field: { kind: 'Kind', measure: 'What happened', figure: 'Figure', who: 'Who', mentions: 'Mentions', attribution: 'Attribution', place: 'Place', asOf: 'As of', scope: 'Span', basis: 'Basis', modality: 'Modality', subsetOf: 'Part of', actor: 'Responsible', aid: 'Aid facts', workflow: 'State', verdict: 'Verdict', confidence: 'Confidence', note: 'Note', sources: 'Sources', assignee: 'Assigned to', '*': 'Claim' },
    badNumber: 'Write a number, such as 1170 or 51000000000.', vagueValue: 'no single value'
  },
  sources: {
    title: 'Sources', copyUrl: 'Copy the address', none: 'No sources yet. Add what supports or refutes the figure.', add: 'Add a source', editTitle: 'Source', name: 'Title', url: 'Address (URL)', publisher: 'Publisher', kind: 'Kind', stance: 'Stance', grade: 'Admiralty grade', reliability: 'Reliability of the source', credibility: 'Credibility of the information', quote: 'Quote',
    ownFigure: 'Its own figure', publishedAt: 'Published', accessedAt: 'Read', relayOf: 'Relays the count of', relayHint: 'Relays of one counter count as one source.', evidence: 'Evidence files', attach: 'Attach a file', dropHere: 'or drop files here', attachedOnSave: 'attached when you save',
    independent_one: '{{count, n}} independent', independent_other: '{{count, n}} independent', removeConfirm: 'Remove this source?', attached: 'Attached', notGraded: 'Not graded', needsTitle: 'Give the source a title.', badUrl: 'Write a whole address, such as https://example.org/page.'
  },
  discard: { title: 'Leave without saving?', body: 'What you wrote here is not saved yet.', do: 'Leave without saving', stay: 'Go on writing' },
  newClaim: { title: 'New claim', passage: 'Passage', read: 'Read from the passage. Correct it where it is wrong.', notRead: 'No figure was read in the passage. Enter it.', create: 'Create the claim', noSelection: 'Select a passage in the article first.', noSelectionForMention: 'Select a passage and a claim first.', mentionAdded: 'Added as another mention.' },
  join: {
    title: 'Merge claims', stays: 'This claim stays', with: 'Merge into it', find: 'Find a claim of this article', noOthers: 'This article has no other claim.', differ: 'They differ. What holds?', choose: 'Choose the claims that are the same figure told again.',
    outcome: 'This makes one claim:', and: ', ', keeps: 'All notes and the history are kept; Undo takes it back.', do: 'Merge', marked: 'Merge those selected…', done: 'Merged into one claim.'
  },
  split: { title: 'Split a passage off', hint: 'Which passage is another figure? It becomes a claim of its own, not yet verified; note and sources stay with this one.', do: 'Split off as a claim of its own', done: 'Split off as a claim of its own.', only: 'This claim has one passage only.' },
  import: {
    title: 'Import', running: 'Importing', choose: 'Choose files…', drop: 'Drop files or folders to import them', dropHint: 'Text, Markdown, HTML, Word, PDF, e-mail, CSV, JSON, RSS, zip', done: 'Import finished', allFailed: 'Nothing could be imported', show: 'Show', cancelled: 'Import cancelled', imported: 'Imported', alreadyThere: 'Already there', failed: 'Failed', progress: '{{done}} of {{total}}',
    pasted: 'Pasted text', pasteTitle: 'Paste a text', pasteName: 'Title', pasteText: 'Text', pasteDo: 'Import the text', pasteFormatted: 'Read it as the page it was copied from', pasteFormattedHint: 'Headings and tables keep their lines; changes made above are not taken over.', warnings: 'Warnings', openFirst: 'Open the article', nothing: 'There was nothing to import.', waiting: 'Waiting for their turn', cancelWaiting: 'Do not import {{name, name}}', reading: 'Reading files…', addMore: 'Import files', wholeFolder: 'Choose a folder…', interchange: 'Import claims…',
    interchangeHint: 'Reads a file that Tahqiq exported (JSON or NDJSON), or one of Web Annotations or ClaimReview. Its claims are added to their articles, and what could not be carried over is listed.', interchangeDone: '{{claimsAdded}} claims added, {{claimsUpdated}} updated, {{articlesAdded}} articles added.', notCarried: 'What could not be carried over',
    map: { title: 'Which column holds what?', hint: 'Chosen by the columns’ names; correct what is wrong.', none: 'Not in the file', preview: 'The first rows as they will be read', needsText: 'Choose the column that holds the articles’ text.', do: 'Import', leaveOut: 'Import only the other files', field: { title: 'Title', text: 'Text', language: 'Language', publisher: 'Publisher', author: 'Author', url: 'Address (URL)', publishedAt: 'Published' } }
  },
  reports: {
    title: 'Report', scope: 'Scope of the report', scopeClaim: 'The selected claim', scopeArticle: 'The open article', scopeFilter: 'The claims as filtered', scopeSelection: 'The claims selected', scopeWorkspace: 'The whole workspace', format: 'Format', language: 'Language', digits: 'Digits', groupBy: 'Grouped by',
    group: { article: 'Article', verdict: 'Verdict', kind: 'Kind', none: 'Not grouped' }, reportTitle: 'Title of the report', titlePlaceholder: 'Figures checked: {{workspace, name}}', contents: 'Contents', history: 'Who changed what', evidence: 'List of evidence', charts: 'Charts', dismissed: 'Dismissed claims too', house: 'House style', noHouse: 'not set', preview: 'Preview', previewOf: 'Preview of the report', previewPart: 'the preview shows and counts the first {{shown, n}}, the export has all', previewMaking: 'Making the preview…', previewFailed: 'The preview could not be made.',
    export: 'Export', exporting: 'Exporting…', exported: 'Exported: {{name, name}}', exportedTo: 'Saved as {{path, path}}', overwriteTitle: 'Replace the file?', overwriteBody: '{{path, path}} exists already.', overwriteDo: 'Replace it', data: 'Data', documents: 'Documents', packages: 'Packages', noPdf: 'PDF cannot be printed here.',
    formats: { html: 'HTML page', pdf: 'PDF', docx: 'Word (DOCX)', xlsx: 'Excel (XLSX)', csv: 'CSV', markdown: 'Markdown', json: 'JSON', ndjson: 'NDJSON of claims', claimreview: 'ClaimReview (JSON-LD)', webannotation: 'Web Annotations (JSON-LD)', csvw: 'CSV with metadata (CSVW)', datapackage: 'Data package', evidence: 'Evidence package (zip)' },
    formatHint: 'The preview always shows the HTML page.', where: 'Save to', inFolder: 'In the folder', fileName: 'File name'
  },
  review: {
    title: 'Review', handing: 'Review: hand out and take in', exportTitle: 'Hand out', exportHint: 'A second reviewer takes the bundle into a workspace of their own, without a network, works on it, and hands it back the same way.', exportDo: 'Export a bundle', scopeFiltered: 'Only the claims as filtered', importTitle: 'Take in', importHint: 'A bundle handed to you for review, or one that comes back. You see what it would change before anything is merged.', chooseBundle: 'Choose a bundle…',
    comparison: 'What the bundle would change', by: 'Review by {{reviewer, name}}, {{date}}', changed_one: '{{count, n}} claim changed', changed_other: '{{count, n}} claims changed', added_one: '{{count, n}} claim added', added_other: '{{count, n}} claims added', agreement: 'Agreement on verdicts', agreementOf: '{{percent}} of {{compared}} compared', kappa: 'Cohen’s kappa {{kappa}}', tooFewForKappa: 'too few for Cohen’s kappa, which needs {{needs, n}}', noKappa: 'no Cohen’s kappa, for all got one verdict', noAgreement: 'Nothing to compare',
    newArticles_one: '{{count, n}} article is new here and will be added.', newArticles_other: '{{count, n}} articles are new here and will be added.', differing_one: '{{count, n}} article has another text here than in the bundle; its claims are left as they are:', differing_other: '{{count, n}} articles have another text here than in the bundle; their claims are left as they are:', figures: 'Figures that may mean the same number: {{overlapping}} of {{compared}}', conflict: 'Conflict {{number}} of {{total}}', inClaim: '“{{quote, name}}” in: {{claim, name}}', inNoClaim: '“{{quote, name}}”: in no claim', base: 'When it went out', ours: 'Ours', theirs: 'Theirs', takeOurs: 'Keep ours', takeTheirs: 'Take theirs', resolved: '{{done}} of {{total}} decided', merge: 'Merge', merged: 'Review merged: {{came}}', kept_one: 'ours kept in {{count, n}} conflict', kept_other: 'ours kept in {{count, n}} conflicts', nameHint: 'Seen by whoever takes the bundle, and recorded with your decisions.', nextConflict: 'Next conflict', previousConflict: 'Previous conflict', empty: 'empty', noConflicts: 'No conflicts: everything can be merged.', decideAll: 'Decide every conflict first.', allOurs: 'Keep all of ours', allTheirs: 'Take all of theirs', exported: 'Bundle exported: {{name, name}}'
  },
  commands: {
    group: { claims: 'Claims', articles: 'Articles', review: 'Review', edit: 'Edit', go: 'Go to', view: 'View', workspace: 'Workspace' },
    'palette.open': 'Command palette', 'help.open': 'Keyboard shortcuts', 'settings.open': 'Settings', 'import.files': 'Import files', 'import.paste': 'Paste a text as an article', 'import.interchange': 'Import claims', 'report.open': 'Make a report', 'review.handOut': 'Review: hand out a bundle', 'review.takeIn': 'Review: take in a bundle and merge it', 'review.openBundle': 'Review: open a bundle handed to you', 'search.focus': 'Search claims',
    'claim.next': 'Next claim', 'claim.previous': 'Previous claim', 'claim.nextUnverified': 'Next unverified claim', 'claim.new': 'New claim from the selection', 'claim.mention': 'Add the selection as a mention', 'claim.dismiss': 'Dismiss the claim', 'claim.remove': 'Remove the claim', 'claim.join': 'Merge with another claim…', 'claim.split': 'Split a passage off…', 'claim.reveal': 'Show the claim in the text',
    'verdict.unverified': 'Verdict: not yet verified', 'verdict.confirmed': 'Verdict: confirmed', 'verdict.partly-confirmed': 'Verdict: partly confirmed', 'verdict.overstated': 'Verdict: overstated', 'verdict.understated': 'Verdict: understated', 'verdict.disputed': 'Verdict: disputed', 'verdict.false': 'Verdict: false', 'verdict.outdated': 'Verdict: outdated', 'verdict.unverifiable': 'Verdict: cannot be verified',
    'workflow.new': 'State: new', 'workflow.in-progress': 'State: in progress', 'workflow.in-review': 'State: in review', 'workflow.done': 'State: done', 'confidence.raise': 'Raise the confidence', 'confidence.lower': 'Lower the confidence',
    'note.focus': 'Write the note', 'source.add': 'Add a source', 'history.undo': 'Undo', 'history.redo': 'Redo', 'pane.next': 'Next pane', 'pane.previous': 'Previous pane', 'article.next': 'Next article', 'article.previous': 'Previous article', 'side.articles': 'Show the articles', 'side.claims': 'Show the claims',
    'theme.toggle': 'Switch between light and dark', 'language.toggle': 'التبديل إلى العربية', 'workspace.open': 'Open a workspace', 'workspace.create': 'Create a workspace', 'workspace.close': 'Close the workspace', 'workspace.check': 'Check the workspace’s files', 'workspace.backup': 'Back up the workspace', 'notices.open': 'Show the notices', 'article.find': 'Find in the article', 'article.facts': 'Edit the article’s facts', 'article.beside': 'Open an article beside this one…', 'article.closeBeside': 'Close the article beside', 'article.swapBeside': 'Swap the two articles'
  },
  palette: { placeholder: 'Type a command…', nothing: 'Nothing of that name', articles: 'Open an article',
    alsoCalled: {
      'report.open': 'export save print PDF Word Excel CSV HTML Markdown JSON ClaimReview', 'review.handOut': 'export send share second reviewer', 'review.takeIn': 'import merge back return conflicts', 'review.openBundle': 'import second reviewer',
      'import.files': 'add open PDF Word HTML zip e-mail feed', 'article.beside': 'compare side by side second two', 'article.closeBeside': 'compare side by side second', 'import.paste': 'add clipboard', 'claim.join': 'combine join same duplicate', 'claim.split': 'separate divide mention', 'claim.remove': 'delete', 'claim.dismiss': 'reject ignore', 'settings.open': 'preferences options', 'workspace.check': 'repair restore', 'help.open': 'keys hotkeys help'
    }
  },
  help: { title: 'Keyboard shortcuts', intro: 'Shortcuts go by the place of a key on the keyboard, so they work with the Arabic layout too. Single keys do nothing while you are typing. In a dialog, {{keys}} does what its main button does.', also: 'or' },
  settings: {
    title: 'Settings', general: 'General', language: 'Language', languageAr: 'العربية', languageEn: 'English', theme: 'Appearance', light: 'Light', dark: 'Dark', auto: 'As the system', digits: 'Digits', latin: 'Latin 0123', arabicIndic: 'Arabic ٠١٢٣', fontSize: 'Size of the article text', reviewer: 'Your name', reviewerHint: 'Recorded in the history of what you change.',
    house: 'House style', houseHint: 'Appears on every report of this workspace.', houseName: 'Name of the house', logo: 'Logo', logoChoose: 'Choose an image…', logoBad: 'Choose a PNG, JPEG or SVG of up to 1.5 MB.', color: 'Accent colour', methodNote: 'Note on method', houseUrl: 'Website', workspace: 'Workspace', workspaceName: 'Name of the workspace', workspacePath: 'Folder', saved: 'Saved',
    check: 'Check the files', checkHint: 'Checking changes nothing. Repairing makes a backup first, then mends what can be mended.', repair: 'Check and repair', checking: 'Checking…', checked_one: '{{count, n}} file checked, all in order.', checked_other: '{{count, n}} files checked, all in order.', checkedNotices: 'What the check found', backup: 'Back up now', backedUp: 'Backed up to {{path, path}}', restore: 'Restore a backup…', restoreHint: 'A backup is restored into a new folder; this workspace stays as it is.', restoreInto: 'Restore into the folder', about: 'About', version: 'Version {{version}}', restoreDo: 'Restore'
  },
  notices: { title: 'Notices', none: 'No notices', open: 'Notices', file: 'File', backup: 'Set aside as', remedy: 'What to do', dismissAll: 'Dismiss all', more_one: '{{count, n}} more notice.', more_other: '{{count, n}} more notices.' },
  banner: {
    readOnly: 'Open for reading only: {{process, name}} on {{host, name}} has had it open since {{since}}.', readOnlyPlain: 'This workspace is open for reading only.', lost: 'The connection to Tahqiq is lost. Trying again… What you write is kept in this browser and sent when Tahqiq answers. If it stays so, start Tahqiq again.', unsaved_one: '{{count, n}} change is not on the disk yet. It is kept and tried again.', unsaved_other: '{{count, n}} changes are not on the disk yet. They are kept and tried again.'
  },
  unsent: {
    sent_one: '{{count, n}} change that the window had not sent before it closed is saved now.', sent_other: '{{count, n}} changes that the window had not sent before it closed are saved now.',
    banner_one: '{{count, n}} change was not saved: something else was written in its place meanwhile, or what it is about was removed.', banner_other: '{{count, n}} changes were not saved: something else was written in their place meanwhile, or what they are about was removed.',
    look: 'Decide', title: 'Written and not saved', hint: 'These did not reach the workspace in time: something else was written in the same place meanwhile, or what they are about was removed. Nothing is changed until you decide.',
    mine: 'Written here, {{at}}', there: 'Stands there now', thereBy: 'Stands there now: {{who, name}}, {{at}}', gone: 'What this was written of is gone.', copy: 'Copy', copied: 'Copied', takeMine: 'Use what was written here', keepThere: 'Leave what stands there', discard: 'Discard'
  },
  reviewer: { unnamed: 'unnamed reviewer', ask: 'What is your name? It is recorded with your decisions.', name: 'Your name', save: 'Save', later: 'Later' },
  status: { progress: '{{done}} of {{total}} done', workspace: 'Workspace', commands: 'Commands', language: 'العربية', theme: 'Appearance', menu: 'More', saved: 'All changes saved', notConnected: 'Kept in this browser, not saved yet' },
  errors: { title: 'That did not work', boundary: 'This part of the window failed.', boundaryBody: 'Your work is saved. Reload the window to go on.', connection: 'No connection to Tahqiq', details: 'Details for whoever mends it', log: 'Written down in {{path, path}}', copy: 'Copy the details' }
} as const
