import type { AttributionKind } from '../../../core/model/attribution.ts'
import type { ClaimEvent } from '../../../core/model/claim-event.ts'
import type { Claim, ClaimFlag, Modality } from '../../../core/model/claim.ts'
import type { ErrorCode } from '../../../core/model/error.ts'
import type { Qualifier } from '../../../core/model/figure.ts'
import type { Kind, Measure, Who } from '../../../core/model/kind.ts'
import type { Reason } from '../../../core/model/reason.ts'
import type { SourceKind, Stance } from '../../../core/model/source.ts'
import type { Confidence, Verdict, Workflow } from '../../../core/model/verdict.ts'
import type { Notice } from '../../../core/model/workspace.ts'

/** English words for the vocabularies of the domain; a word missing for a new value does not compile. */
export const vocabulary = {
  kind: { casualty: 'Casualties', hostage: 'Hostages', aid: 'Aid', displacement: 'Displacement', other: 'Other' } satisfies Record<Kind, string>,
  measure: {
    killed: 'killed', injured: 'injured', missing: 'missing', casualties: 'casualties', abducted: 'abducted', held: 'held captive', released: 'released',
    'dead-in-captivity': 'dead in captivity', 'prisoners-exchanged': 'prisoners exchanged', pledged: 'pledged', allocated: 'allocated', delivered: 'delivered',
    requested: 'requested', total: 'in total', displaced: 'displaced', refugees: 'refugees', returned: 'returned', other: 'other'
  } satisfies Record<Measure, string>,
  who: { civilian: 'civilians', combatant: 'combatants', child: 'children', woman: 'women', journalist: 'journalists', 'aid-worker': 'aid workers', medic: 'medics' } satisfies Record<Who, string>,
  verdict: {
    unverified: 'Not yet verified', confirmed: 'Confirmed', 'partly-confirmed': 'Partly confirmed', overstated: 'Overstated', understated: 'Understated',
    disputed: 'Disputed', false: 'False', outdated: 'Outdated', unverifiable: 'Cannot be verified'
  } satisfies Record<Verdict, string>,
  workflow: { new: 'New', 'in-progress': 'In progress', 'in-review': 'In review', done: 'Done', dismissed: 'Dismissed' } satisfies Record<Workflow, string>,
  confidence: { low: 'Low', medium: 'Medium', high: 'High' } satisfies Record<Confidence, string>,
  qualifier: {
    exact: 'exactly', about: 'about', 'more-than': 'more than', 'at-least': 'at least', 'less-than': 'less than', 'up-to': 'up to', nearly: 'nearly', between: 'between', vague: 'vague'
  } satisfies Record<Qualifier, string>,
  reason: {
    'trigger-inside': 'The counted noun says what happened.', 'trigger-before': 'A word before the figure says what happened.', 'trigger-after': 'A word after the figure says what happened.',
    'part-of-figure': 'It is a part of the figure before it.', 'part-of-set': 'It is a part of a group named before it.', 'continues-list': 'It continues a list.',
    'continues-sentence': 'It goes on with what the sentence before counts.', 'said-before': 'It is a figure said before.', 'sum-converted': 'It is the sum before it in another currency.', likely: 'No rule decides it; figures among such words mostly are claims.', 'likely-measure': 'A rule read it otherwise; among such words and figures it mostly counts this.', 'likely-part': 'No rule says what it is part of; figures told so mostly are part of this one.', 'makes-up': 'Together with those told beside it, it comes to the one it is linked to.', 'by-place': 'It is told of one of several places, behind the toll of all.', 'made-by-hand': 'Made by hand.',
    'trigger-beside': 'The word that tells stands right beside the figure.', 'trigger-far': 'The word that tells stands far from the figure.', 'source-named': 'A source is named.', 'no-source': 'No source is named.',
    'in-headline': 'It stands in the headline.', repeated: 'It is said more than once.', large: 'The figure is large.', small: 'The figure is small.', vague: 'The figure is vague.',
    'is-part': 'It is a part of another figure.', 'not-asserted': 'It is denied, planned or conditional.'
  } satisfies Record<Reason, string>,
  modality: { asserted: 'Asserted', denied: 'Denied', planned: 'Planned', conditional: 'Conditional' } satisfies Record<Modality, string>,
  modalityTold: { denied: 'The text denies it, or has it denied.', planned: 'It is planned or promised, and not done yet.', conditional: 'It is feared, estimated, or hangs on a condition.' } satisfies Record<Exclude<Modality, 'asserted'>, string>,
  scope: { event: 'One event', period: 'A period', cumulative: 'Running total' } satisfies Record<NonNullable<Claim['scope']>, string>,
  basis: { reported: 'Reported', identified: 'Identified by name', verified: 'Verified by the counter', estimated: 'Estimated' } satisfies Record<NonNullable<Claim['basis']>, string>,
  stance: { supports: 'Supports', refutes: 'Refutes', context: 'Context' } satisfies Record<Stance, string>,
  sourceKind: {
    official: 'Official', un: 'United Nations', ngo: 'NGO', media: 'Media', 'party-to-conflict': 'Party to the conflict', dataset: 'Dataset', osint: 'Open-source evidence', eyewitness: 'Eyewitness'
  } satisfies Record<SourceKind, string>,
  attributionKind: {
    official: 'Official', un: 'United Nations', ngo: 'NGO', media: 'Media', 'party-to-conflict': 'Party to the conflict', dataset: 'Dataset', osint: 'Open-source evidence', eyewitness: 'Eyewitness',
    anonymous: 'Unnamed source', other: 'Other'
  } satisfies Record<AttributionKind, string>,
  reliability: {
    A: 'A · completely reliable', B: 'B · usually reliable', C: 'C · fairly reliable', D: 'D · not usually reliable', E: 'E · unreliable', F: 'F · cannot be judged'
  },
  credibility: {
    '1': '1 · confirmed by others', '2': '2 · probably true', '3': '3 · possibly true', '4': '4 · doubtful', '5': '5 · improbable', '6': '6 · cannot be judged'
  },
  together: { join: 'merged with another claim', split: 'split into two claims' } satisfies Record<NonNullable<ClaimEvent['together']>['how'], string>,
  action: {
    create: 'made by hand', edit: 'changed', remove: 'removed', undo: 'undone', redo: 'done again', extract: 'found in the text', merge: 'merged from a review', reanchor: 'found again in a new text', import: 'imported'
  } satisfies Record<ClaimEvent['action'], string>,
  flag: {
    'subset-exceeds-whole': 'This figure is larger than the whole it is part of.',
    'sum-exceeds-whole': 'The parts of this figure add up to more than the figure.',
    'currency-assumed': 'The text does not say which currency it is; one was assumed.',
    'disputed-in-text': 'Right behind it the text says that another side denies or disputes this.',
    'superseded-in-text': 'The text gives a corrected or later figure in place of this one.'
  } satisfies Record<ClaimFlag['code'], string>,
  error: {
    'invalid-input': 'Something in what was entered is not valid.',
    'unknown-call': 'This window and the program are of different versions. Reload the window.',
    'not-found': 'It is no longer there. Someone may have removed it.',
    'no-workspace': 'No workspace is open.',
    'not-a-workspace': 'That folder is not a Tahqiq workspace.',
    'workspace-exists': 'There is a workspace in that folder already. Open it instead.',
    'folder-not-empty': 'That folder is not empty. Choose an empty or a new one.',
    'workspace-locked': 'The workspace is in use elsewhere.',
    'read-only': 'The workspace is open for reading only, so nothing can be changed here.',
    'version-too-new': 'The workspace was written by a newer version of Tahqiq. Update Tahqiq to open it.',
    'workspace-damaged': 'The workspace is damaged. Check and repair it.',
    'disk-full': 'The disk is full. Make room and try again.',
    'permission-denied': 'You may not read or write there. Choose another folder.',
    'io-failed': 'Reading or writing on the disk failed.',
    'file-exists': 'A file of that name exists already.',
    'file-not-found': 'The file or folder does not exist.',
    'file-too-large': 'The file is too large.',
    'file-empty': 'The file is empty.',
    'not-text': 'The file does not hold text.',
    'unknown-encoding': 'The text’s encoding could not be told. Save it as UTF-8 and try again.',
    'unsupported-format': 'This format cannot be read.',
    'damaged-file': 'The file is damaged.',
    'hostile-file': 'The file was refused because it could do harm.',
    'encrypted-file': 'The file is protected by a password.',
    'scanned-pdf': 'The PDF holds scanned pages without text.',
    conflict: 'It was changed elsewhere in the meantime.',
    'nothing-to-undo': 'There is nothing to undo.',
    'nothing-to-export': 'There is nothing to export.',
    'no-browser': 'No Chromium, Chrome or Edge was found to print the PDF.',
    'unsupported-here': 'This cannot be done here.',
    cancelled: 'Cancelled.',
    unauthorized: 'This window is no longer allowed in. Start Tahqiq again.',
    internal: 'Something unexpected went wrong.'
  } satisfies Record<ErrorCode, string>,
  notice: {
    'file-damaged': 'A damaged file was set aside.',
    'text-missing': 'The text of an article is missing.',
    'text-changed': 'The text of an article was changed outside Tahqiq.',
    'index-rebuilt': 'The index was built anew from the files.',
    'duplicate-id': 'Two claims had the same identifier; one was given another.',
    'change-finished': 'A change that was cut short was finished.',
    'change-discarded': 'A change that was cut short was taken back.',
    'leftover-removed': 'A leftover temporary file was removed.',
    'changed-on-disk': 'A file was changed by another program and read again.',
    'kept-both': 'A file was changed here and elsewhere; both versions were kept.',
    'opened-read-only': 'The workspace was opened for reading only.',
    'version-too-new': 'A file was written by a newer version and left alone.',
    migrated: 'The workspace was brought to the present version.',
    'evidence-missing': 'An attached evidence file is missing.',
    'write-failed': 'Writing to the disk failed.',
    'export-interrupted': 'An export was cut short.',
    'merge-interrupted': 'A review bundle came in only in part.'
  } satisfies Record<Notice['code'], string>
} as const
